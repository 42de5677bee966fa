/** SHA-256 of the stylesheet of reports, in base64; `npm run generate` writes it. */
export const stylesheetHash = 'ydr9ANeSgndaqMqf/ur0lOs85sfkOotBb2HiWVPPTHA=';
