package io.github.standfirst.examples.archive.importing;

import io.github.standfirst.examples.archive.format.ReadingOptions;
import io.github.standfirst.examples.archive.reading.Input;
import io.github.standfirst.examples.archive.reading.InputFile;
import io.github.standfirst.examples.archive.reading.Inputs;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * What an import is to do: one that was cut off goes on only with the same.
 *
 * @param inputs the files
 * @param options what files do not say
 * @param withPrivate whether what is private is written
 */
record ImportPlan(Inputs inputs, ReadingOptions options, boolean withPrivate) {

    /** Changes with what an import writes: nothing is put together of what two versions wrote. */
    private static final String VERSION = "2";

    /** The SHA-256 of all that matters: options, names of files, their lengths and times. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, VERSION);
            add(digest, String.valueOf(withPrivate));
            add(digest, options.zone().getId());
            add(digest, String.valueOf(new TreeSet<>(options.postTypes())));
            add(digest, String.valueOf(options.maxItemLength()));
            for (Input input : inputs.files()) {
                add(digest, input.name());
                for (InputFile file : input.files()) {
                    add(digest, file.name());
                    add(digest, file.bytes() + " " + file.modified());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /** Each text with its length before it, so that no two lists of texts are one. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
