/** SHA-256 of the stylesheet of reports, in base64; `npm run generate` writes it. */
export const stylesheetHash = 'VpDebxfhRNkxIvxbNahbUSHLcMiu41VIuwLSx+KnPhE=';
