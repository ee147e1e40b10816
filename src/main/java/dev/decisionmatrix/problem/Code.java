package dev.decisionmatrix.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every message that the tool knows: a stable id and a few words. The letter tells the file, the
 * first digit the severity: 1 stops the decision, 2 warns. {@code explain} tells more.
 */
public enum Code {
  KEY_SYNTAX("D101", "decision.yaml is not well-formed YAML"),
  KEY_UNKNOWN("D102", "unknown key"),
  KEY_TWICE("D103", "key given twice"),
  KEY_MISSING("D104", "key missing"),
  KEY_KIND("D105", "wrong kind of value"),
  KEY_WORD("D106", "not one of the words allowed"),
  KEY_DATE("D107", "not a date"),
  KEY_RANGE("D108", "number out of range"),
  CHOSEN_UNKNOWN("D109", "the chosen option does not exist"),
  TEAM_WITHOUT_FILE("D110", "team without a weights file"),
  TEAM_TWICE("D111", "team listed twice"),
  POWERS_ALL_ZERO("D112", "no team has power"),
  GEOMETRIC_UNDEFINED("D113", "geometric group weights are undefined"),
  SCALE_ENDS("D114", "the scale needs two different ends"),
  ANCHOR("D115", "anchor off the scale or given twice"),
  KEY_REFUSED("D116", "tags, deep nesting or many aliases in decision.yaml"),
  SUBTOTAL_GROUP("D117", "no such group of criteria"),
  QUESTION_MISSING("D201", "no question"),
  CHOICE_MISSING("D202", "accepted, but nothing chosen"),
  BECAUSE_ALONE("D203", "a reason without a choice"),
  BECAUSE_MISSING("D204", "a choice without a reason"),
  GEOMETRIC_ZERO("D205", "a zero wipes out a criterion's weight"),
  COMMENT("D206", "text that YAML takes for a comment"),
  FRACTION("D207", "a fraction where the count goes to 100"),

  FOLDER_MISSING("F101", "no such folder"),
  FILE_MISSING("F102", "file missing"),
  FILE_TOO_LARGE("F103", "file too large"),
  FILE_OUTSIDE("F104", "link leads out of the folder"),
  FOLDER_NAME("F105", "the folder's name is no decision id"),
  WEIGHTS_MISSING("F106", "no team has filled in weights"),
  NOT_A_FILE("F107", "not a regular file"),
  TOO_MANY_TEAMS("F108", "too many teams"),
  TEAM_FILE_TWICE("F109", "two files for one team"),
  TEAM_FILE_NAME("F110", "file name that cannot name a team"),
  TOO_MUCH_TOGETHER("F111", "too much together"),
  LINK_BROKEN("F112", "link that leads nowhere"),
  MERGE_CONFLICT("F113", "conflict of a merge left in the file"),
  FILE_IGNORED("F201", "file not read"),
  MORE_PROBLEMS("F202", "more problems than are listed"),
  FILE_COPIED("F203", "two teams with the same file"),

  TABLE_EMPTY("T101", "empty table"),
  COLUMN_MISSING("T102", "column missing"),
  COLUMN_TWICE("T103", "column given twice"),
  CELL_BLANK("T104", "required cell is blank"),
  CONTROL_CHARACTER("T105", "control character"),
  QUOTES("T106", "quotation marks do not match"),
  CELL_TOO_LONG("T107", "text too long"),
  TOO_MANY_ROWS("T108", "too many rows"),
  TOO_MANY_VALUES("T109", "more values than columns"),
  NOT_TEXT("T110", "file of another kind"),
  BYTES_UNREADABLE("T111", "bytes that are no text"),
  CHARACTER_FOREIGN("T112", "character that the encoding of a file lacks"),
  CELL_FORMULA("T113", "text that a spreadsheet takes for a formula"),
  SWITCH("T114", "neither yes nor no"),
  DECIMAL_COMMA("T120", "decimal comma between commas"),
  SEPARATORS("T121", "lines parted in two ways"),
  MARKS("T122", "apostrophes around values"),
  TURNED("T123", "table turned on its side"),
  WINDOWS_1252("T201", "read as Windows-1252"),
  COLUMN_UNKNOWN("T202", "column not read"),
  TOTAL_ROW("T203", "total row not read"),
  NOTES_BELOW("T204", "notes below the table not read"),
  NAME_LONG("T205", "name that is shortened"),
  TOTAL_DIFFERS("T206", "total that does not come out"),

  OPTION_TWICE("O101", "two options share an id or a name"),
  OPTIONS_MISSING("O102", "no options"),
  TOO_MANY_OPTIONS("O103", "too many options"),
  OPTION_ID("O104", "id without a letter or digit"),

  CRITERION_TWICE("C101", "two criteria share an id or a name"),
  CRITERIA_MISSING("C102", "no criteria"),
  CRITERION_NUMBER("C103", "not a number"),
  CRITERION_AMBIGUOUS("C104", "number with two readings"),
  SCALE_HALF("C105", "scale with one end"),
  SCALE_FLAT("C106", "scale with equal ends"),
  MUST_REACH_OFF_SCALE("C107", "must_reach off the scale"),
  TOO_MANY_CRITERIA("C108", "too many criteria"),
  CRITERION_ID("C109", "id without a letter or digit"),
  CRITERION_UNITS("C110", "fractions and percent mixed"),
  FACT_DIFFERS("C111", "two files say different things"),
  ROLE("C112", "not a role"),
  COST_SCALE("C113", "cost with a scale"),
  COST_UNITS("C114", "costs in different units"),
  VALUE("C115", "value that cannot be read"),
  VALUE_SCALE("C116", "value and scale that disagree"),
  MUST_REACH_IDLE("C201", "must_reach that every rating reaches"),
  DEMAND_FRACTION("C202", "must_reach that may be a fraction"),
  DEMAND_TURNED("C203", "minimum where less is better"),
  EITHER_OR_IDLE("C204", "must_reach_group that changes nothing"),
  VALUE_SPAN("C205", "value that does not go from 0 to 1"),

  SOURCE_TWICE("S101", "two sources share an id"),
  SOURCE_URL("S102", "address that is not http or https"),
  SOURCE_ID("S103", "id without a letter or digit"),
  SOURCE_UNCITED("S201", "source that no claim cites"),
  SOURCE_DATE("S202", "date that does not exist"),
  ADDRESS_LONG("S203", "address too long to be led to"),
  SOURCES_MANY("S204", "more links than a sheet holds"),
  DATE_SERIAL("S205", "day as a spreadsheet counts it"),

  OPTION_UNKNOWN("E101", "unknown option"),
  CRITERION_UNKNOWN("E102", "unknown criterion"),
  RATING_NUMBER("E103", "rating is not a number"),
  RATING_AMBIGUOUS("E104", "rating with two readings"),
  RATING_OFF_SCALE("E105", "rating off the scale"),
  SOURCE_UNKNOWN("E106", "unknown source"),
  SOURCE_AMBIGUOUS("E107", "title that several sources bear"),
  TOO_MANY_CLAIMS("E108", "too many claims"),
  RATING_UNITS("E109", "fractions and percent mixed"),
  RATER_UNKNOWN("E110", "unknown rater"),
  CLAIMS_MISSING("E201", "no claims at all"),
  OPTION_UNRATED("E202", "option without claims"),
  CRITERION_UNRATED("E203", "criterion without claims"),
  CLAIM_TWICE("E204", "the same claim twice"),
  RATING_FRACTION("E205", "rating that may be a fraction"),
  TEAM_AS_SOURCE("E206", "team cited as a source"),

  WEIGHT_CRITERION_UNKNOWN("W101", "unknown criterion"),
  WEIGHT_TWICE("W102", "criterion weighed twice"),
  WEIGHT_NUMBER("W103", "weight is not a number"),
  WEIGHT_AMBIGUOUS("W104", "weight with two readings"),
  WEIGHT_MISSING("W105", "criterion not weighed"),
  WEIGHT_NEGATIVE("W106", "negative weight"),
  WEIGHT_UNITS("W107", "points and percent mixed"),
  PERCENT_TOTAL("W108", "percent do not total 100"),
  WEIGHTS_ALL_ZERO("W109", "all weights are zero"),
  WEIGHT_KINDS("W110", "weights and ranks in one file"),
  RANK("W111", "not a rank"),
  JUDGEMENT("W112", "not a judgement"),
  JUDGEMENTS_DISAGREE("W113", "the two halves of a comparison disagree"),
  JUDGEMENTS_APART("W114", "parts that nobody compared"),
  JUDGEMENT_DIAGONAL("W115", "criterion compared with itself"),
  WEIGHTS_DIFFER("W116", "weights of no team beside those of teams"),
  COST_WEIGHED("W117", "weight of a cost"),
  JUDGEMENTS_INCONSISTENT("W201", "the judgements of a pairwise matrix contradict one another"),
  JUDGEMENT_EXTREME("W202", "judgement beyond the usual scale"),
  RANK_BEYOND("W203", "rank beyond the number of criteria"),
  PRIORITY("W204", "priorities read as ranks"),
  TEAM_AWAITED("W205", "team that has not weighed yet"),
  JUDGEMENTS_INCOMPLETE("W206", "pairs that nobody compared"),
  LEVEL_EQUAL("W207", "criteria within a group, or groups, that nobody weighs"),

  PAIRS_CRITERION("P101", "comparisons of options that belong to no criterion"),
  PAIRS_OPTION("P102", "options that do not match those of the decision"),
  PAIRS_RATED("P103", "compared in pairs and rated as well"),
  PAIRS_SCALE("P104", "a scale beside comparisons in pairs"),

  TEMPLATE_TAG("A101", "tag without its counterpart"),
  TEMPLATE_NAME("A102", "name that the template cannot use"),
  TEMPLATE_FEATURE("A103", "tag that is not supported"),
  TEMPLATE_LIST("A104", "list where a text is meant"),

  GLYPH_MISSING("G201", "character that no font can show"),

  WORKBOOK_KIND("I101", "not a workbook that can be read"),
  WORKBOOK_DAMAGED("I102", "damaged workbook"),
  WORKBOOK_TOO_LARGE("I103", "workbook too large"),
  WORKBOOK_REFUSED("I104", "workbook with what none needs"),
  WORKBOOK_FOREIGN("I105", "not a workbook of this tool"),
  WORKBOOK_OTHER("I106", "workbook of another decision"),
  INPUT_CONFLICT("I107", "changed in the workbook and in the files"),
  INPUT_UNUSABLE("I108", "input that no file can hold"),
  INPUT_APART("I109", "input whose place is in doubt"),
  INPUT_MISSING("I201", "input not found in the workbook"),
  INPUT_OF_NO_FILE("I202", "change that no file holds"),
  WORKBOOK_UNDATED("I203", "workbook that does not say what was delivered"),
  WORKBOOK_ALTERED("I204", "change of what is no input");

  private final String id;
  private final String title;

  Code(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** {@code W104}. */
  public String id() {
    return id;
  }

  /** What went wrong in a few words, without the particulars. */
  public String title() {
    return title;
  }

  public Severity severity() {
    return id.charAt(1) == '1' ? Severity.ERROR : Severity.WARNING;
  }

  /** Ignoring case. */
  public static Optional<Code> ofId(String id) {
    String wanted = id.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(code -> code.id.equals(wanted)).findFirst();
  }
}
