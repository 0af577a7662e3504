package io.github.standfirst.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The <a href="https://json-schema.org/draft/2020-12">JSON Schema</a> (2020-12) of each document. It tells what is written
 * here and, as far as a schema can, what a document should keep to: the constraints of Jakarta Validation stand in it as
 * lengths and numbers of entries, though a reader takes what breaks them. Members that it does not name are allowed, for a
 * later version may have them; but not in a policy, where one of them might restrict something.
 *
 * <p>The files lie beside this class in {@code schema/} and are made of the same tables that write and read.
 */
public enum DocumentSchema {
    /** An article. */
    ARTICLE("article"),
    /** A comment, posted or erased: a line of a stream. */
    COMMENT("comment"),
    /** What a viewer sees of a thread. */
    THREAD_PAGE("thread-page"),
    /** What a list shows of an article. */
    TEASER("teaser"),
    /** An article and the first page of its thread. */
    ARTICLE_PAGE("article-page"),
    /** What a service answers instead, {@code application/problem+json}. */
    PROBLEM("problem"),
    /** What markup is allowed. */
    POLICY("policy"),
    /** What a reader sends: read, and never written. */
    SUBMISSION("submission"),
    /** The private side of a comment, for a store alone. */
    CONTACT("contact"),
    /** The newsroom's side of a comment, for a store alone. */
    HISTORY("history"),
    /** All comments on an article, for a store alone. */
    THREAD("thread");

    private final String fileName;

    DocumentSchema(String name) {
        this.fileName = name + ".schema.json";
    }

    /** What writes and reads the document. */
    Form<?> form() {
        return switch (this) {
            case ARTICLE -> ArticleShapes.ARTICLE;
            case COMMENT -> CommentShapes.COMMENT;
            case THREAD_PAGE -> CommentShapes.PAGE;
            case TEASER -> PublicShapes.TEASER;
            case ARTICLE_PAGE -> PublicShapes.ARTICLE_PAGE;
            case PROBLEM -> PublicShapes.PROBLEM;
            case POLICY -> PolicyShapes.POLICY;
            case SUBMISSION -> StoreShapes.SUBMISSION;
            case CONTACT -> StoreShapes.CONTACT;
            case HISTORY -> StoreShapes.HISTORY;
            case THREAD -> StoreShapes.THREAD;
        };
    }

    /** The name of the file in {@code schema/}. */
    public String fileName() {
        return fileName;
    }

    /** The schema, complete in itself. */
    public String text() {
        return text(fileName);
    }

    /**
     * The public documents but for policies, and the submission, as an object whose member {@code components} an
     * <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI</a> 3.1 description can take over: each type stands in
     * {@code components/schemas} under its name.
     */
    public static String openApi() {
        return text("openapi.json");
    }

    private static String text(String fileName) {
        try (InputStream in = DocumentSchema.class.getResourceAsStream("schema/" + fileName)) {
            if (in == null) {
                throw new AssertionError("no file schema/" + fileName);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
