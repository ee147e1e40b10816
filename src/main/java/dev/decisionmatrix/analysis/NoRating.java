package dev.decisionmatrix.analysis;

/**
 * What is said where no single rating changes the leader, and behind the least that does. Where
 * ratings are held against one another, those that move the values of others are not worked out.
 *
 * @param leads the option, the leader
 * @param changes of any option
 * @param does in a list
 * @param never the option, which nothing else brings to the lead either
 * @param besides behind the least change of one rating that is known; may be empty
 */
public record NoRating(
    Sentence leads, String changes, String does, Sentence never, String besides) {
  private static final NoRating AT_ALL =
      new NoRating(
          new Sentence("No single rating makes {name} lead instead of {name}."),
          "No single rating changes the leader.",
          "No single rating does",
          new Sentence("{}: no single weight, move or rating does"),
          "");

  private static final NoRating BY_ITSELF =
      new NoRating(
          new Sentence(
              "No single rating makes {name} lead instead of {name}, as far as it moves no values"
                  + " of others; those that do are not worked out."),
          "No single rating changes the leader, as far as it moves no values of others; those that"
              + " do are not worked out.",
          "No single rating does; those that move others' values are not worked out",
          new Sentence(
              "{}: no single weight or move does, nor a rating that moves no others' values"),
          " Ratings that move the values of others are not worked out: one of them may do with"
              + " less.");

  public static NoRating of(Analysis analysis) {
    return analysis.ratings().relative().isEmpty() ? AT_ALL : BY_ITSELF;
  }
}
