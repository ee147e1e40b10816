package dev.decisionmatrix.workbook.about;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Team;
import java.util.List;
import java.util.stream.Collectors;

/** What people ask of the workbook, answered in words. */
final class Guide {
  /** So many files of weights are named one by one. */
  private static final int MOST_FILES = 4;

  /** A question in a few words, and its answer. */
  record Answer(String question, String answer) {}

  static final List<String> WHAT_IT_IS =
      List.of(
          "It holds one decision: what can be chosen, by what it is compared, what the sources say"
              + " and how much each criterion matters to each team. From these follow the scores,"
              + " how firm the lead is and what would change it.",
          "Everything follows by formula. Change a yellow cell, and every sheet answers at once."
              + " All other cells are locked against slips, without a password.",
          "Nothing here decides: people choose.");

  static final List<Answer> MEETING =
      List.of(
          new Answer(
              "Look from another side",
              "The yellow cells of the sheet Decision: whose weights count, what stands in for"
                  + " missing evidence, which what-if is in use, how claims are combined, below"
                  + " which lead a call is close."),
          new Answer(
              "Try weights and ratings",
              "The sheet What if: three sets side by side, each with a name; Decision puts one of"
                  + " them to use everywhere. Blank means as it is."),
          new Answer(
              "Change what people said",
              "Weights, the power of teams and what must be reached: the sheet Weights, and the"
                  + " sheets Pairwise of teams that compared in pairs. Ratings: the sheet Evidence,"
                  + " where a claim can be switched off, and the sheet Sources, where all claims of"
                  + " a source can."),
          new Answer(
              "See what was changed",
              "A cell that differs from what was delivered is amber. Decision tells the first"
                  + " changes in words, and the sheet Changes tells all, with what to type to go"
                  + " back."),
          new Answer(
              "A dash, or no verdict",
              "A dash means that there is no figure; it never means 0. Where an input cannot be"
                  + " used, what rests on it shows a dash, and the sheet Checks says what to"
                  + " mend."),
          new Answer(
              "On a wall",
              "Zoom to 140% on a screen of 1920 x 1080: the upper part of Decision, which has all"
                  + " that a meeting needs, then fills it. At 100% a laptop of 1366 x 768 shows the"
                  + " same."));

  private Guide() {}

  /** Where people add what the workbook does not have yet. */
  static List<Answer> adding(Decision decision) {
    String folder = decision.id();
    return List.of(
        new Answer(
            "In the files, not here",
            "Rows and columns are fixed when the workbook is built. Add to the files of the folder "
                + folder
                + ", from which it was built, with any editor or spreadsheet; then build again:"
                + " decision-matrix build input/"
                + folder
                + ", or whatever the path of the folder is."),
        new Answer(
            "Bring changes back",
            "Save this workbook with any program as .xlsx, then: decision-matrix import WORKBOOK"
                + " input/"
                + folder
                + ". It shows each change of weights, powers, ratings, switches, demands and"
                + " controls, asks, and writes them into the files, which then build what this"
                + " copy shows. What-ifs, notes and whose weights are looked at stay here."),
        new Answer(
            "A claim",
            "A row of evidence.csv: option, criterion, rating (on the criterion's scale, in its"
                + " unit), source (its id in sources.csv, or blank for an assumption of your own),"
                + " locator (where in the source), claim (what it says)."),
        new Answer(
            "A source",
            "A row of sources.csv: id, title, and as far as they are known author, publisher,"
                + " published, url, accessed, note."),
        new Answer(
            "An option",
            "A row of options.csv: id, name, description. Then its claims in evidence.csv."),
        new Answer(
            "A criterion",
            "A row of criteria.csv: id, name, and if need be description, group, unit, worst, best,"
                + " must_reach. Then its weight in "
                + weightFiles(decision)
                + ", and its claims in evidence.csv."),
        new Answer(
            "A team",
            "A file weights/TEAM.csv, TEAM being its id, with a row for each criterion: criterion,"
                + " weight, rationale; or criterion, rank. The command add-team writes one to fill"
                + " in. In decision.yaml, below teams, its id, name and power."));
  }

  private static String weightFiles(Decision decision) {
    List<Team> teams = decision.teams();
    String files =
        teams.stream()
            .limit(MOST_FILES)
            .map(team -> "weights/" + team.id() + ".csv")
            .collect(Collectors.joining(", "));
    return teams.size() > MOST_FILES ? "every file of the folder weights" : files;
  }
}
