// A picture that can be looked at closely.
import { useState } from 'preact/hooks';
import type { Words } from '../lib/words/words';
import { ZoomFrame } from './ZoomFrame';

export interface ZoomPictureProps {
  words: Words;
  url: string;
  alt: string;
  /** Width at 100 %, in CSS pixels; null where it is not known. */
  widthCss: number | null;
  /** The sentence where the browser cannot draw it. */
  notDrawn: string;
}

export function ZoomPicture({ words, url, alt, widthCss, notDrawn }: ZoomPictureProps) {
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <p class="box toned warn">{notDrawn}</p>;
  return (
    <ZoomFrame words={words} label={words.say('zoom-how')} widthCss={widthCss}>
      {(zoom) => (
        <img
          src={url}
          alt={alt}
          onError={() => setBroken(true)}
          style={
            zoom === null || widthCss === null ? { maxWidth: '100%' } : { width: `${widthCss * zoom}px` }
          }
        />
      )}
    </ZoomFrame>
  );
}
