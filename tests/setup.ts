import fc from 'fast-check'

// Property tests draw the same samples every time, so that a run fails for what was changed alone; to draw others:
// FAST_CHECK_SEED=1234 npm test
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_122) })
