type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const INK: Rgb = [22, 24, 29];
// The page's own grounds, as in styles/tokens.css; accent words must be readable on both.
const LIGHT_GROUND: Rgb = [238, 240, 243];
const DARK_GROUND: Rgb = [43, 48, 57];
const ENOUGH = 4.6;

/** Colours all the page from one accent, kept readable whatever accent a site has chosen. */
export function applyTheme(accent: string, root: HTMLElement): void {
  for (const [name, value] of Object.entries(themeColours(accent))) root.style.setProperty(name, value);
}

export function themeColours(accent: string): Record<string, string> {
  const colour = parseColour(accent);
  if (!colour) return {};
  return {
    '--accent': css(colour),
    '--on-accent': css(contrast(colour, WHITE) >= ENOUGH ? WHITE : readable(INK, colour, [0, 0, 0])),
    '--accent-on-light': css(readable(colour, LIGHT_GROUND, INK)),
    '--accent-on-dark': css(readable(colour, DARK_GROUND, WHITE)),
  };
}

/** The colour moved towards another just far enough to be read on the ground. */
function readable(colour: Rgb, ground: Rgb, towards: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, ground) >= ENOUGH) return mixed;
  }
  return towards;
}

export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const step = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [step(0), step(1), step(2)];
}

export function parseColour(colour: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return hex ? [parseInt(hex[1]!, 16), parseInt(hex[2]!, 16), parseInt(hex[3]!, 16)] : undefined;
}

function css([red, green, blue]: Rgb): string {
  return `rgb(${red}, ${green}, ${blue})`;
}
