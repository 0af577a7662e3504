package io.github.standfirst.exchange.schemaorg;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The reading of documents in tests. */
final class SchemaOrgDocuments {

    static final Instant READ = Instant.parse("2026-05-01T00:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Asia/Yerevan");
    static final SchemaOrg SCHEMA = SchemaOrg.builder().zone(ZONE).build();

    private SchemaOrgDocuments() {}

    /** Reads a document with single quotes for double ones. */
    static ReadSchemaOrg read(String json) {
        return SCHEMA.read(json.replace('\'', '"'), READ);
    }

    /** Each comment with its article and parent. */
    static List<String> outline(ReadSchemaOrg read) {
        return read.comments().stream()
                .map(comment -> comment.article() + ": " + comment.id() + " > " + comment.parent())
                .toList();
    }
}
