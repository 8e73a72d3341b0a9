// A small picture of a picture's top, for lists. It proves nothing and can be drawn again at any time.

/** Twice the width that a list shows it at, for fine screens; a list shows no more than the top. */
const WIDTH_PX = 360;
const MAX_HEIGHT_PX = 270;

/** A small JPEG, or null when the browser cannot draw the picture. */
export async function drawThumbnail(picture: Blob): Promise<Blob | null> {
  const bitmap = await createImageBitmap(picture).catch(() => null);
  if (bitmap === null) return null;
  const scale = Math.min(1, WIDTH_PX / bitmap.width);
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.min(MAX_HEIGHT_PX, Math.round(bitmap.height * scale)));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  // Where the picture lets through, paper: JPEG would make it black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, bitmap.width, height / scale, 0, 0, width, height);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}
