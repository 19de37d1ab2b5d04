/** Cookie that tells a known device from a strange one; random, says nothing about the person. */
export const DEVICE_COOKIE = 'netra_device'
