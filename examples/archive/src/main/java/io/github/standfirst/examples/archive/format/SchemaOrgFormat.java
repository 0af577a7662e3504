package io.github.standfirst.examples.archive.format;

import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.exchange.schemaorg.ReadSchemaOrg;
import io.github.standfirst.exchange.schemaorg.SchemaOrg;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** JSON-LD with the terms of schema.org: a document for each article, its comments in it. */
final class SchemaOrgFormat implements DocumentFormat {

    private static final Set<String> KEYWORDS = Set.of("@context", "@graph", "@id", "@type");

    @Override
    public boolean recognizes(Head head) {
        return head.contains("schema.org")
                && FirstObject.of(head).names().stream().anyMatch(KEYWORDS::contains);
    }

    @Override
    public ItemSource open(InputStream bytes, ReadingOptions options) {
        SchemaOrg schema = SchemaOrg.builder().zone(options.zone()).build();
        return new WholeDocument(bytes, json -> items(schema.read(json, options.readAt())));
    }

    private static List<ArchiveItem> items(ReadSchemaOrg read) {
        List<ArchiveItem> items = JoinedStories.of(read.articles(), read.comments());
        items.add(ReportedFindings.of("document", read.report()));
        return items;
    }

    @Override
    public Optional<StoryWriter> writer(StoryFolder folder, WritingOptions options) {
        SchemaOrg schema = SchemaOrg.builder().zone(options.zone()).build();
        return Optional.of(new PublicStories(options.now()) {
            @Override
            void write(ArchiveItem.Story story, CommentThread thread) throws IOException {
                ThreadView view = thread.view(ViewOptions.forPublic());
                folder.write(
                        StoryNames.of(story.article()) + ".jsonld",
                        schema.write(story.article(), view, options.now()) + "\n");
            }
        });
    }
}
