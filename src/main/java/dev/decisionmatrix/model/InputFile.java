package dev.decisionmatrix.model;

/**
 * A file that was read.
 *
 * @param path from the decision's folder, with {@code /}
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record InputFile(String path, String sha256, long size) {}
