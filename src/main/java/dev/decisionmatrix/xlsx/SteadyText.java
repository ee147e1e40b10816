package dev.decisionmatrix.xlsx;

import java.util.Locale;
import org.apache.poi.ss.formula.OperationEvaluationContext;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.EvaluationException;
import org.apache.poi.ss.formula.eval.OperandResolver;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.functions.FreeRefFunction;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The sheet function {@code TEXT} with a formatter that belongs to one audit. POI 5.5.1 has one for
 * the whole process, which follows the locale of the thread and must not be used by two at once.
 */
final class SteadyText implements UDFFinder, FreeRefFunction {
  private static final String TEXT = "TEXT(";

  /** No function of any engine, so that POI asks us for it. */
  private static final String NAME = "AUDIT.TEXT";

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  /** The formula with this function in place of {@code TEXT}. */
  static String named(String formula) {
    int next = formula.indexOf(TEXT);
    if (next < 0) {
      return formula;
    }
    StringBuilder out = new StringBuilder(formula.length() + 32);
    char quote = 0;
    for (int at = 0; at < formula.length(); at++) {
      char sign = formula.charAt(at);
      if (quote != 0) {
        quote = sign == quote ? 0 : quote;
      } else if (sign == '"' || sign == '\'') {
        quote = sign;
      } else if (formula.startsWith(TEXT, at) && !endsInName(out)) {
        out.append(NAME, 0, NAME.length() - TEXT.length() + 1);
      }
      out.append(sign);
    }
    return out.toString();
  }

  private static boolean endsInName(StringBuilder text) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return Character.isLetterOrDigit(last) || last == '.' || last == '_';
  }

  @Override
  public @Nullable FreeRefFunction findFunction(String name) {
    return NAME.equalsIgnoreCase(name) ? this : null;
  }

  @Override
  public ValueEval evaluate(ValueEval[] arguments, OperationEvaluationContext place) {
    if (arguments.length != 2) {
      return ErrorEval.VALUE_INVALID;
    }
    try {
      ValueEval value = single(arguments[0], place);
      String pattern = OperandResolver.coerceValueToString(single(arguments[1], place));
      if (value instanceof BoolEval) {
        return new StringEval(OperandResolver.coerceValueToString(value));
      }
      Double number =
          value instanceof StringEval text
              ? OperandResolver.parseDouble(text.getStringValue())
              : (Double) OperandResolver.coerceValueToDouble(value);
      return number == null
          ? new StringEval(OperandResolver.coerceValueToString(value))
          : new StringEval(formatter.formatRawCellContents(number, -1, pattern));
    } catch (EvaluationException e) {
      return e.getErrorEval();
    }
  }

  private static ValueEval single(ValueEval argument, OperationEvaluationContext place)
      throws EvaluationException {
    return OperandResolver.getSingleValue(argument, place.getRowIndex(), place.getColumnIndex());
  }
}
