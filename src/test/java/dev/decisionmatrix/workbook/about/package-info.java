/** Tests of the sheet About. */
