import type { CertificatePaper } from '../certificate/certificate';
import { provideTextEncoder } from '../text-encoder';

/** The .docx of certificates. docx is loaded here and not before, so that opening the menu need not wait for it. */
export async function packCertificates(paper: CertificatePaper): Promise<Uint8Array> {
  provideTextEncoder();
  const { buildCertificates } = await import('./certificates');
  return buildCertificates(paper);
}
