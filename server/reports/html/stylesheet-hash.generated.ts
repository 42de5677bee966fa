/** SHA-256 of the stylesheet of reports, in base64; `npm run generate` writes it. */
export const stylesheetHash = 'UQxaNJ9et80s/+TF1GzavHnAxHtadB0Ca3jc0yQokRg=';
