/** SHA-256 of the stylesheet of reports, in base64; `npm run generate` writes it. */
export const stylesheetHash = 'c+04i9R0Th5VTjk3OLHfBP096+UEvdGGB3cb5NshzNI=';
