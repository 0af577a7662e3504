package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Comments read and written token by token with jackson-core 3, as somebody would who wants nothing but speed: no check of
 * names that stand twice, of what is missing, or of what is not known.
 */
final class HandWrittenJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private HandWrittenJson() {}

    static List<Comment> read(byte[] lines) {
        List<Comment> comments = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), lines)) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                comments.add(comment(parser));
            }
        }
        return comments;
    }

    private static Comment comment(JsonParser parser) {
        CommentId id = null;
        ArticleId article = null;
        CommentId parent = null;
        Moment posted = null;
        Commenter commenter = null;
        SafeHtml body = null;
        CommentStatus status = null;
        CommentKind kind = null;
        Instant edited = null;
        Language language = Language.UNDETERMINED;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> id = new CommentId(parser.getString());
                case "article" -> article = new ArticleId(parser.getString());
                case "parent" -> parent = new CommentId(parser.getString());
                case "posted" -> posted = moment(parser);
                case "commenter" -> commenter = commenter(parser);
                case "body" -> body = HtmlSanitizer.trusting().sanitize(parser.getString());
                case "status" ->
                    status = CommentStatus.valueOf(parser.getString().toUpperCase(Locale.ROOT));
                case "kind" -> kind = CommentKind.valueOf(parser.getString().toUpperCase(Locale.ROOT));
                case "edited" -> edited = instant(parser.getString());
                case "language" -> language = new Language(parser.getString());
                default -> parser.skipChildren();
            }
        }
        return Comment.Posted.builder(there(id), there(article), there(posted), there(commenter), there(body))
                .parent(parent)
                .status(there(status))
                .kind(there(kind))
                .edited(edited)
                .language(language)
                .build();
    }

    private static <T> T there(@Nullable T value) {
        return java.util.Objects.requireNonNull(value);
    }

    private static Moment moment(JsonParser parser) {
        Instant at = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            parser.nextToken();
            at = instant(parser.getString());
        }
        return Moment.exact(there(at));
    }

    private static Commenter commenter(JsonParser parser) {
        String name = null;
        WebUrl website = null;
        String accountId = null;
        CommenterRole role = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            switch (member) {
                case "name" -> name = parser.getString();
                case "website" -> website = new WebUrl(parser.getString());
                case "accountId" -> accountId = parser.getString();
                case "role" -> role = CommenterRole.valueOf(parser.getString().toUpperCase(Locale.ROOT));
                default -> parser.skipChildren();
            }
        }
        return new Commenter(there(name), website, accountId, there(role));
    }

    /** {@code YYYY-MM-DDThh:mm:ss}, a fraction of three digits or none, {@code Z}. */
    static Instant instant(String text) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        int seconds = number(text, 11, 13) * 3600 + number(text, 14, 16) * 60 + number(text, 17, 19);
        int nanos = text.length() == 24 ? number(text, 20, 23) * 1_000_000 : 0;
        return Instant.ofEpochSecond(day.toEpochDay() * 86_400 + seconds, nanos);
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    static void write(List<Comment.Posted> comments, OutputStream out) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            for (Comment.Posted comment : comments) {
                write(comment, generator);
            }
        }
    }

    private static void write(Comment.Posted comment, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("type", "posted");
        generator.writeStringProperty("id", comment.id().value());
        generator.writeStringProperty("article", comment.article().value());
        CommentId parent = comment.parent();
        if (parent != null) {
            generator.writeStringProperty("parent", parent.value());
        }
        generator.writeObjectPropertyStart("posted");
        generator.writeStringProperty("at", text(comment.posted().at()));
        generator.writeEndObject();
        write(comment.commenter(), generator);
        generator.writeStringProperty("body", comment.body().html());
        generator.writeStringProperty("status", comment.status().name().toLowerCase(Locale.ROOT));
        generator.writeStringProperty("kind", comment.kind().name().toLowerCase(Locale.ROOT));
        if (!comment.language().equals(Language.UNDETERMINED)) {
            generator.writeStringProperty("language", comment.language().tag());
        }
        generator.writeEndObject();
    }

    private static void write(Commenter commenter, JsonGenerator generator) {
        generator.writeObjectPropertyStart("commenter");
        generator.writeStringProperty("name", commenter.name());
        WebUrl website = commenter.website();
        if (website != null) {
            generator.writeStringProperty("website", website.value());
        }
        String accountId = commenter.accountId();
        if (accountId != null) {
            generator.writeStringProperty("accountId", accountId);
        }
        generator.writeStringProperty("role", commenter.role().name().toLowerCase(Locale.ROOT));
        generator.writeEndObject();
    }

    /** A time as it is written, by digits. */
    static String text(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        int ofDay = (int) Math.floorMod(instant.getEpochSecond(), 86_400L);
        int millis = instant.getNano() / 1_000_000;
        char[] text = "0000-00-00T00:00:00.000Z".toCharArray();
        put(text, 0, 4, day.getYear());
        put(text, 5, 7, day.getMonthValue());
        put(text, 8, 10, day.getDayOfMonth());
        put(text, 11, 13, ofDay / 3600);
        put(text, 14, 16, ofDay / 60 % 60);
        put(text, 17, 19, ofDay % 60);
        if (millis == 0) {
            text[19] = 'Z';
            return new String(text, 0, 20);
        }
        put(text, 20, 23, millis);
        return new String(text);
    }

    private static void put(char[] text, int start, int end, int number) {
        int rest = number;
        for (int i = end - 1; i >= start; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
