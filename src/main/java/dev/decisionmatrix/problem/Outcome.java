package dev.decisionmatrix.problem;

import java.util.List;
import java.util.function.Function;

/**
 * What reading gives: the user's mistakes are values, ours are exceptions.
 *
 * @param <T> what was read
 */
public sealed interface Outcome<T> {
  /** Warnings when all went well, every problem when it did not. */
  List<Problem> problems();

  <R> R fold(Function<? super Ok<T>, R> ok, Function<? super Rejected<T>, R> rejected);

  /** Read, perhaps with warnings. */
  record Ok<T>(T value, List<Problem> problems) implements Outcome<T> {
    public Ok {
      problems = List.copyOf(problems);
    }

    @Override
    public <R> R fold(Function<? super Ok<T>, R> ok, Function<? super Rejected<T>, R> rejected) {
      return ok.apply(this);
    }
  }

  /** Not usable: at least one error. */
  record Rejected<T>(List<Problem> problems) implements Outcome<T> {
    public Rejected {
      problems = List.copyOf(problems);
    }

    @Override
    public <R> R fold(Function<? super Ok<T>, R> ok, Function<? super Rejected<T>, R> rejected) {
      return rejected.apply(this);
    }
  }
}
