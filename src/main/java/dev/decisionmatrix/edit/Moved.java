package dev.decisionmatrix.edit;

/** A file of the decision that has another path. */
public record Moved(String from, String to) {
  /** One that bears another id. */
  static Moved of(String path, String id) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return new Moved(path, folder + id + path.substring(path.length() - ".csv".length()));
  }
}
