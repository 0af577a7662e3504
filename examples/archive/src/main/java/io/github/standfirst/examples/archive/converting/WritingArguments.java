package io.github.standfirst.examples.archive.converting;

import io.github.standfirst.examples.archive.format.WritingOptions;
import io.github.standfirst.examples.archive.terminal.Surroundings;
import io.github.standfirst.exchange.page.Labels;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of all commands that write for readers. */
final class WritingArguments {

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "Archive",
            converter = PlainText.class,
            description = "What the whole is called. Default: ${DEFAULT-VALUE}.")
    private String title = "Archive";

    @Option(
            names = "--base",
            paramLabel = "URL",
            defaultValue = "https://archive.invalid/",
            description = "The address below which documents without one of their own get theirs. Default:"
                    + " ${DEFAULT-VALUE}.")
    private WebUrl base = WebUrl.parse("https://archive.invalid/");

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of the words around the articles: en or hy. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.parse("en");

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "As of when something is public, such as 2026-09-17T12:00:00Z. Default: now.")
    private @Nullable Instant at;

    /** A text that a document may have. */
    private static final class PlainText implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            try {
                return CharacterRule.require("text", value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    String title() {
        return title;
    }

    Language language() {
        return language;
    }

    WritingOptions options(ZoneId zone, Surroundings surroundings) {
        Instant now = at == null ? surroundings.clock().instant() : at;
        return new WritingOptions(title, base, Labels.of(language), zone, now);
    }
}
