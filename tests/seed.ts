import { configureGlobal } from 'fast-check'

/** Property tests try the same values in every run, so that what passed on one machine passes on all; `FC_SEED=7` tries others. */
configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1) })
