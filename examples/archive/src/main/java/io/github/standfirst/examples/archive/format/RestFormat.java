package io.github.standfirst.examples.archive.format;

import io.github.standfirst.exchange.wordpress.WordPressRest;
import java.io.InputStream;
import java.util.List;

/** Answers of the REST API of WordPress: all that stand in one folder are of one site, and are read together. */
final class RestFormat implements DocumentFormat {

    @Override
    public boolean recognizes(Head head) {
        return RestAnswer.route(head).isPresent();
    }

    @Override
    public boolean joinsFiles() {
        return true;
    }

    @Override
    public ItemSource open(List<DocumentFile> files, ReadingOptions options) {
        return new RestSite(
                files,
                WordPressRest.builder()
                        .zone(options.zone())
                        .postTypes(options.postTypes())
                        .build()
                        .documents());
    }

    @Override
    public ItemSource open(InputStream bytes, ReadingOptions options) {
        throw new AssertionError("documents of a site are not read one by one");
    }
}
