// What is known of personal data in a picture: where it stands, else the words to look for, else that nothing is known.
import { SuggestedPlaces, type SuggestedPlacesProps } from './SuggestedPlaces';

export interface PersonalHintsProps extends Omit<SuggestedPlacesProps, 'spots'> {
  /** Null when nobody looked where the page shows what. */
  spots: SuggestedPlacesProps['spots'] | null;
  /** What the page's text holds that looks personal; null when no text is known, and so nothing can be said. */
  personal: readonly string[] | null;
}

/** Where nothing is known, that is said: a picture is not read, and silence would look like an all-clear. */
export function PersonalHints({ spots, personal, ...props }: PersonalHintsProps) {
  const { words } = props;
  if (spots !== null) return <SuggestedPlaces {...props} spots={spots} />;
  if (personal === null || personal.length === 0) {
    return (
      <p class="box toned plain">{words.say(personal === null ? 'personal-unknown' : 'personal-none')}</p>
    );
  }
  return (
    <div class="box toned warn">
      <div class="grow">
        <p>{words.say('personal-found')}</p>
        <ul class="lines">
          {personal.map((each) => (
            <li key={each} dir="auto">
              {each}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
