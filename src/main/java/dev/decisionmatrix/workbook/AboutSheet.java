package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Consistency;
import dev.decisionmatrix.analysis.SecondOpinion;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Anchor;
import dev.decisionmatrix.model.InputFile;
import java.util.Optional;

/** How to read and use the workbook, and where it comes from. */
final class AboutSheet {
  private static final int LEFT = 1;
  private static final int RIGHT = 2;
  private static final double TINTED = 0.75;

  private final Analysis analysis;
  private final String toolVersion;
  private final SheetPlan.Builder sheet;
  private int row = SheetHead.ROWS;

  AboutSheet(Analysis analysis, String toolVersion) {
    this.analysis = analysis;
    this.toolVersion = toolVersion;
    this.sheet =
        SheetHead.of(
            Tab.ABOUT,
            SheetPlan.Kind.REFERENCE,
            "About this workbook",
            "How to read it, how to use it, where it comes from.");
  }

  SheetPlan plan() {
    Widths.of(sheet, LEFT, 30, 110);
    addUse();
    addTabs();
    addLooks();
    addMethod();
    addScale();
    addContext();
    addOrigin();
    return sheet.orientation(SheetPlan.Orientation.PORTRAIT).build();
  }

  private void addUse() {
    section("How to use it");
    prose(
        "Change any yellow cell: weights and the power of teams on the sheet Weights, ratings on the"
            + " sheet Evidence, what-if weights on the sheet Matrix, controls on the sheet"
            + " Decision. Say no to a claim or a source and it no longer counts. Everything else"
            + " follows by formula.");
    prose(
        "The sheet Delivered keeps every input as it was; what differs now is told there and on the"
            + " sheet Decision. To go back, type what it says.");
    prose(
        "Nothing here decides. The workbook shows which option leads by the weights and the"
            + " evidence, how firmly, and what would change it; people choose.");
    prose(
        "All other cells are locked against slips, without a password. A dash means that there is no"
            + " figure; it never means 0. If an input cannot be used, the figures that rest on it"
            + " show a dash and the sheet Checks says what to mend.");
  }

  private void addTabs() {
    section("The sheets");
    for (Tab tab : Tab.values()) {
      sheet.add(
          new Label(
              at(LEFT), tab.sheet().text(), Look.LINK, Optional.of(new Link.ToCell(tab.at(0, 0)))));
      sheet.add(new Label(at(RIGHT), tab.shows(), Look.LABEL));
      row++;
    }
  }

  private void addLooks() {
    section("How cells look");
    look("Input", Look.INPUT, "Yours to change; a message says what it accepts");
    look("74.2", Look.LIVE, "A formula's figure");
    look("74.2", Look.TOTAL, "A formula's figure that sums up");
    look("Formula's text", Look.LIVE_TEXT, "Words that a formula chose");
    look("5", Look.FIXED, "A figure from the input that stays as it is");
    look("Workings", Look.DIVIDER, "Below it stand steps of the calculation, in grey; not printed");
    look("[1]", Look.LINK, "Leads somewhere: to a source, a claim or the web");
    look("Leads", Look.LABEL, "In first place");
    mark(Highlight.Tone.LEADS);
    look("No evidence", Look.LABEL, "Rests on no claim: something stands in for it");
    mark(Highlight.Tone.MISSING);
    look("Off", Look.LABEL, "Does not count: switched off, or its source is");
    mark(Highlight.Tone.OFF);
    look("Mend", Look.LABEL, "Needs attention");
    mark(Highlight.Tone.WARNS);
    look("Changed", Look.LABEL, "Differs from what was delivered");
    mark(Highlight.Tone.CHANGED);
    sheet
        .add(new Fixed(at(LEFT), TINTED, Decimals.PERCENT, "Shows a tint"))
        .add(new Label(at(RIGHT), "The deeper the tint, the larger the share", Look.LABEL))
        .highlight(at(LEFT).to(at(LEFT)), new Highlight.Rule.Scale(0, 1));
    row++;
  }

  private void addMethod() {
    section("How the figures come about");
    method(
        "Rating",
        "By source: the mean over the sources of the mean of each source's claims in use, so that a"
            + " source that repeats itself counts once. By claim: the mean of the claims in use."
            + " Our own assumptions count as one source.");
    method(
        "Value",
        "How much of the way from worst to best a rating goes: (rating - worst) / (best - worst)."
            + " Where no claim is in use the midpoint, the worst or the best stands in, as the"
            + " control says.");
    method(
        "Team weight",
        "Points and percent: divided by their sum. Ranks: the centre of all weights in that order"
            + " (rank-order centroid); criteria that tie share. Comparisons in pairs: the principal"
            + " eigenvector of the matrix; a consistency ratio above "
            + Decimals.PERCENT.text(Consistency.ACCEPTABLE)
            + " says that the judgements"
            + " contradict each other.");
    method("Group weight", groupRule());
    method(
        "What-if weight",
        "A typed share replaces the criterion's weight; the others share what is left in"
            + " proportion.");
    method("Contribution", "100 x weight x value: points of 100.");
    method(
        "Score and rank",
        "The sum of an option's contributions, rounded to nine decimals; ties share the best rank"
            + " (1, 1, 3). An option that falls short of what must be reached is knocked out: it"
            + " keeps its score and has no rank.");
    method("Lowest, highest", "The score with all missing evidence at its worst, and at its best.");
    method(
        "By the sources",
        "The score with every cell at its least, and at its most favourable source: how far the"
            + " sources themselves disagree.");
    method(
        "Samples led",
        analysis.robustness().samples()
            + " draws with a fixed seed. In one model each weight in use is off by up to the"
            + " percentage that the control says, in the other the weights may be anything; both"
            + " are divided by their sum. What counts is the share of draws in which an option"
            + " takes each rank; options that share ranks split them.");
    method(
        "Sensitivity",
        "Each weight from 0% to 100%, the others in proportion: between which shares the leader"
            + " leads. For each option behind it the least that brings it ahead: a change of one"
            + " weight, weight moved from one criterion to another, or one rating. Worked out"
            + " exactly, not by trial.");
    method(
        "Left out",
        "Without a source its claims are taken out of every rating and the rest recombined; without"
            + " a team the others' weights are joined; without a criterion the others keep their"
            + " proportions. Knock-outs are looked at anew.");
    method(
        "Second opinions",
        Phrases.list(
                analysis.secondOpinions().all().stream().map(SecondOpinion::name).toList())
            + " on the same ratings and weights, on the sheet Methods: where they put another option first it is worth asking why. The"
            + " weighted sum stays the method of this workbook.");
    method(
        "Verdict",
        "open: missing evidence could change who is first, or every option is knocked out. close:"
            + " the lead is below the close call, or there is a tie. fragile: the leader leads in"
            + " fewer than "
            + Decimals.PERCENT.text(Verdict.FIRM)
            + " of the samples with each weight somewhat off. clear: none of these. Several may"
            + " hold; the first of them is the verdict, and each is told.");
  }

  private String groupRule() {
    return switch (analysis.decision().policy().group()) {
      case ARITHMETIC -> "The mean of the teams' weights, each by its power.";
      case GEOMETRIC ->
          "The geometric mean of the teams' weights, each by its power, divided by its sum. A weight"
              + " of 0 in any team with power makes it 0.";
    };
  }

  private void addScale() {
    if (!analysis.decision().anchors().isEmpty()) {
      section("What a rating means");
      for (Anchor anchor : analysis.decision().anchors()) {
        method(Decimals.AS_TYPED.text(anchor.rating()), anchor.text());
      }
    }
  }

  private void addContext() {
    if (!analysis.decision().subject().context().isEmpty()) {
      section("Context of the decision");
      analysis.decision().subject().context().forEach(this::prose);
    }
  }

  private void addOrigin() {
    section("Where it comes from");
    method("Made by", toolVersion);
    method("Decision", analysis.decision().id());
    for (InputFile file : analysis.decision().files()) {
      method(file.path(), "SHA-256 " + file.sha256());
    }
  }

  private void section(String title) {
    row++;
    sheet.add(new Label(at(LEFT), title, Look.SECTION));
    row++;
  }

  private void prose(String text) {
    CellRef from = at(LEFT);
    sheet.add(new Label(from, text, Look.PROSE)).merge(from.to(at(RIGHT)));
    row++;
  }

  private void method(String name, String text) {
    sheet.add(new Label(at(LEFT), name, Look.LABEL)).add(new Label(at(RIGHT), text, Look.LABEL));
    row++;
  }

  private void look(String sample, Look look, String meaning) {
    sheet.add(new Label(at(LEFT), sample, look)).add(new Label(at(RIGHT), meaning, Look.LABEL));
    row++;
  }

  /** The last sample, always in this tone. */
  private void mark(Highlight.Tone tone) {
    Formula always = Constant.ONE.equalTo(Constant.ONE);
    CellRef sample = Tab.ABOUT.at(row - 1, LEFT);
    sheet.highlight(sample.to(sample), new Highlight.Rule.When(always, tone));
  }

  private CellRef at(int column) {
    return Tab.ABOUT.at(row, column);
  }
}
