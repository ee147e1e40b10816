package dev.decisionmatrix.cells;

/** A colour by what it says, the same in a chart and in the words of its key. */
public enum Hue {
  /** Of the option in first place: what it surely has. */
  FIRST,
  /** Of any other option. */
  OTHER,
  /** Of the first: what a stand-in for missing evidence adds. */
  FIRST_STAND_IN,
  /** Of any other. */
  OTHER_STAND_IN,
  /** What evidence that is missing could add. */
  COULD_ADD,
  /** As it was delivered. */
  DELIVERED,
  /** The same in words, which would be too faint. */
  DELIVERED_WORDS,
  /** Of an option that is knocked out. */
  OUT,
  /** Of a third option beside the first two. */
  THIRD,
  /** What all teams agree upon. */
  COMMON,
  /** As dark as text. */
  INK
}
