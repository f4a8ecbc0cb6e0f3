// The site's colors for programs that know only sRGB.

/** One channel of linear light as sRGB, 0 to 255. */
function channel(linear: number): number {
  const light = Math.min(1, Math.max(0, linear));
  const coded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(coded * 255);
}

/** OKLCH as #rrggbb, cut to what sRGB can show. Lightness 0 to 1, chroma, angle in degrees. */
export function hex(lightness: number, chroma: number, angle: number): string {
  const a = chroma * Math.cos((angle * Math.PI) / 180);
  const b = chroma * Math.sin((angle * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return `#${[
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
    .map((linear) => channel(linear).toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Light theme, as in tokens.css. */
export const paper = hex(0.982, 0.008, 90);
export const ink = hex(0.24, 0.025, 260);
export const muted = hex(0.45, 0.025, 260);
export const line = hex(0.85, 0.015, 85);
export const mark = (hue: number): string => hex(0.48, 0.13, hue);
export const wash = (hue: number): string => hex(0.94, 0.028, hue);
