import fc from 'fast-check'

// A check of one change tries the cases that the last one tried: what comes by chance is for the runs of who develops, and for soaks.
const seed = process.env['PROPERTY_SEED']
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) })
