/**
 * Whether a whole page of the project in a frame may stop this browser: WebKitGTK 2.50 has stood
 * still for good, busy, where frames were taken away while modules were still on their way.
 * It happens in some runs and not in others, and what exactly holds it up is not known yet.
 */
export const stalls = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');
