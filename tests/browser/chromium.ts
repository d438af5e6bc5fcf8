import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/**
 * A Chromium that comes with the packages: nothing to install (docs/architecture.md). The package brings the browser's
 * own libraries where it believes to run on that platform, so it is told so before it is loaded.
 */
export async function launchChromium(): Promise<Browser> {
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  // The machine's fonts where it has any: the package's own lack signs such as ✖.
  if (existsSync('/etc/fonts')) process.env.FONTCONFIG_PATH = '/etc/fonts';
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: ['--no-sandbox', '--font-render-hinting=none'],
    headless: true,
  });
}
