// Draws one screen of the gallery: ?screen=NAME&lang=TAG&longer=1. Without a screen it lists them all.
import { render } from 'preact';
import '../../../components/theme.css';
import '../../../components/parts.css';
import { INTERFACE_LANGUAGES } from '../../../lib/model/languages';
import { directionOf } from '../../../lib/words/languages';
import { SCREENS, wordsFor } from './screens';

const query = new URLSearchParams(location.search);
const language = query.get('lang') ?? 'en';
const screen = SCREENS[query.get('screen') ?? ''];
const app = document.getElementById('app');
document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);
if (app !== null) {
  if (screen === undefined) {
    render(
      <ul class="part stack">
        {Object.entries(SCREENS).flatMap(([name, { frame }]) =>
          [...INTERFACE_LANGUAGES.map(({ tag }) => tag), 'ar-XB'].map((each) => (
            <li key={name + each} data-name={name} data-frame={frame}>
              <a href={`?screen=${name}&lang=${each}`}>
                {name} {each}
              </a>
            </li>
          )),
        )}
      </ul>,
      app,
    );
  } else {
    const drawn = screen.draw(wordsFor(language, query.has('longer')));
    const isPopup = screen.frame === 'popup' || screen.frame === 'toolbar';
    render(isPopup ? <main class="popup">{drawn}</main> : drawn, app);
  }
}
