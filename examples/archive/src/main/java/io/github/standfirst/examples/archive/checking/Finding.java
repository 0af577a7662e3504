package io.github.standfirst.examples.archive.checking;

/**
 * Something that is wrong, or may be.
 *
 * @param line where it begins in its file, 0 where that is not known
 * @param where what it is about, such as "comment 7"; empty where the line says it
 * @param text a JSON Pointer and what is wrong there
 * @param isError whether it is wrong for certain
 */
record Finding(int line, String where, String text, boolean isError) {

    /** The line to print. */
    String in(String file) {
        String place = line > 0 ? file + ":" + line : file;
        String subject = line > 0 || where.isEmpty() ? "" : where + ": ";
        return place + ": " + (isError ? "" : "warning: ") + subject + text;
    }
}
