package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.ValueFunction;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads {@code criteria.csv}: by what options are compared. */
final class CriteriaCsv {
  static final Column ID = Column.required("id", "criterion", "criteria", "criterion id", "key");
  static final Column NAME = Column.required("name", "criterion name", "title", "label");
  static final Column DESCRIPTION =
      Column.optional("description", "comment", "comments", "note", "notes", "details");
  static final Column GROUP = Column.optional("group", "heading", "category", "area");
  static final Column UNIT = Column.optional("unit", "units");
  static final Column WORST = Column.optional("worst");
  static final Column BEST = Column.optional("best");
  static final Column MUST_REACH =
      Column.optional("must_reach", "must", "minimum", "threshold", "at least", "required");
  private static final List<Column> COLUMNS =
      List.of(
          ID,
          NAME,
          DESCRIPTION,
          GROUP,
          UNIT,
          WORST,
          BEST,
          MUST_REACH,
          EitherOrColumn.NAME,
          Roles.ROLE,
          ValueColumn.VALUE);
  private static final Register.Rules RULES =
      new Register.Rules(
          Noun.CRITERION,
          ID,
          NAME,
          Register.Naming.UNIQUE,
          Code.CRITERION_TWICE,
          Code.CRITERION_ID);

  private final Table table;
  private final Labels labels;
  private final PairwiseFolder.Scales scales;
  private final EitherOrColumn eitherOr;
  private final ValueColumn values;
  private final Set<Criterion> doubtful = new LinkedHashSet<>();
  private final Set<Criterion> inPercent = new LinkedHashSet<>();
  private final Set<Criterion> compared = new LinkedHashSet<>();
  private final Roles roles;

  private CriteriaCsv(Table table, Labels labels, PairwiseFolder.Scales scales) {
    this.table = table;
    this.labels = labels;
    this.scales = scales;
    eitherOr = new EitherOrColumn(table);
    roles = new Roles(table);
    this.values = new ValueColumn(table, scales.common(), scales.ends());
  }

  /**
   * Reads the criteria.
   *
   * @param scales of those that bring none of their own
   */
  static Criteria read(InputText text, PairwiseFolder.Scales scales) {
    return table(text)
        .map(
            table -> {
              table.tellBlanks();
              return new CriteriaCsv(table, new Labels(RULES), scales).read();
            })
        .orElseGet(Criteria::nothing);
  }

  /** Of a table that another file holds, which need not name what it lists twice. */
  static Criteria read(RawTable raw, PairwiseFolder.Scales scales) {
    return in(raw, scales).map(CriteriaCsv::read).orElseGet(Criteria::nothing);
  }

  /** Of a table that names some of the criteria: costs alone, or costs in other units. */
  static Criteria some(RawTable raw, PairwiseFolder.Scales scales) {
    return in(raw, scales)
        .map(
            some -> {
              Known<Criterion> rated = some.rated();
              return some.criteria(Roles.without(rated), Roles.amongst(rated), rated);
            })
        .orElseGet(Criteria::nothing);
  }

  private static Optional<CriteriaCsv> in(RawTable raw, PairwiseFolder.Scales scales) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    columns.set(COLUMNS.indexOf(NAME), Labels.optional(NAME));
    return Table.of(raw, columns)
        .map(table -> new CriteriaCsv(table, Labels.in(table, RULES), scales));
  }

  /** What is read of the file, as rows. */
  static Optional<Table> table(InputText text) {
    return Table.read(text, Limit.CRITERIA, COLUMNS)
        .map(
            table ->
                SplitNumbers.without(
                    Swallowed.without(table, row -> Swallowed.isLikeRow(table, row)),
                    List.of(WORST, BEST, MUST_REACH),
                    CriteriaCsv::isProse))
        .map(Table::withoutNotes);
  }

  /** Whether digits alone cannot be meant in a column. */
  private static boolean isProse(Column column, Cell digits) {
    return List.of(NAME, DESCRIPTION, UNIT).contains(column);
  }

  private Criteria read() {
    Known<Criterion> rated = rated();
    return criteria(roles.weighed(rated), roles.costs(rated), rated);
  }

  private Criteria criteria(
      Known<Criterion> weighed, Known<Criterion> costs, Known<Criterion> rated) {
    return new Criteria(weighed, costs, rated, doubtful, inPercent, compared);
  }

  private Known<Criterion> rated() {
    Register<Criterion> register = new Register<>(table, labels.rules());
    for (Row row : table.rows()) {
      register.add(row, criterion(row));
    }
    return register.known(Optional.of(Code.CRITERIA_MISSING));
  }

  private Criterion criterion(Row row) {
    if (roles.isCost(row)) {
      return roles.cost(labels, row, eitherOr);
    }
    Optional<ValueFunction> value = values.read(row);
    ValueColumn.Found found = found(row, value);
    Optional<Scale> scale = value.isPresent() ? found.scale() : Optional.empty();
    OptionalDouble mustReach = new DemandColumn(table).read(row, found.function(), scale);
    Criterion criterion =
        new Criterion(
            labels.id(table, row),
            TextRules.name(labels.name(table, row)),
            table.value(row, DESCRIPTION),
            table.value(row, GROUP),
            table.value(row, UNIT),
            scale.orElse(DecisionYaml.DEFAULT_SCALE),
            mustReach,
            eitherOr.of(row),
            scale.isPresent() ? found.function() : new ValueFunction.Linear());
    eitherOr.check(row, criterion);
    if (scale.isEmpty()) {
      doubtful.add(criterion);
    }
    if (scales.isCompared(criterion.id(), criterion.name())) {
      compared.add(criterion);
    }
    new ScaleUnits(table)
        .check(
            criterion,
            List.of(table.cell(row, WORST), table.cell(row, BEST), table.cell(row, MUST_REACH)));
    if (isSigned(row, WORST) || isSigned(row, BEST)) {
      inPercent.add(criterion);
    }
    return criterion;
  }

  private ValueColumn.Found found(Row row, Optional<ValueFunction> value) {
    if (scales.isCompared(labels.id(table, row), labels.name(table, row))) {
      tellCompared(row);
      return new ValueColumn.Found(new ValueFunction.Linear(), Optional.of(PairwiseFolder.SCALE));
    }
    ValueFunction function = value.orElse(new ValueFunction.Linear());
    if (table.cell(row, WORST).isBlank() && table.cell(row, BEST).isBlank()) {
      return values.with(row, labels.id(table, row), function, Optional.empty());
    }
    Optional<Scale> given = scale(row);
    return given.isPresent()
        ? values.with(row, labels.id(table, row), function, given)
        : new ValueColumn.Found(function, Optional.empty());
  }

  /** Empty, with a problem told somewhere, when the scale is in doubt. */
  private Optional<Scale> scale(Row row) {
    Cell worst = table.cell(row, WORST);
    Cell best = table.cell(row, BEST);
    if (worst.isBlank() || best.isBlank()) {
      tellHalf(worst.isBlank() ? worst : best, worst.isBlank() ? WORST : BEST);
      return Optional.empty();
    }
    Optional<Double> from = number(row, WORST);
    Optional<Double> to = number(row, BEST);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get().equals(to.get())) {
      table.report(Code.SCALE_FLAT, best, ScaleWords.flat(best));
      return Optional.empty();
    }
    Scale scale = new Scale(from.get(), to.get());
    if (scale.isTooNarrow()) {
      table.report(Code.SCALE_FLAT, best, ScaleWords.narrow(scale));
      return Optional.empty();
    }
    return Optional.of(scale);
  }

  private void tellCompared(Row row) {
    List.of(WORST, BEST).stream()
        .map(end -> table.cell(row, end))
        .filter(end -> !end.isBlank())
        .findFirst()
        .ifPresent(end -> table.report(Code.PAIRS_SCALE, end, PairwiseFolder.noScale()));
  }

  private void tellHalf(Cell blank, Column column) {
    Column given = column.equals(WORST) ? BEST : WORST;
    table.report(
        Code.SCALE_HALF,
        blank,
        new Message(
            "`" + given.name() + "` is given, `" + column.name() + "` is blank",
            "give both ends of the scale, or neither to use the decision's scale"));
  }

  private boolean isSigned(Row row, Column column) {
    return Amount.of(table.value(row, column)) instanceof Amount.Given given && given.isPercent();
  }

  private Optional<Double> number(Row row, Column column) {
    return number(table, row, column);
  }

  static Optional<Double> number(Table table, Row row, Column column) {
    return new Numbers(column.name(), Code.CRITERION_NUMBER, Code.CRITERION_AMBIGUOUS)
        .read(table.text(), table.cell(row, column))
        .map(Amount.Given::value);
  }
}
