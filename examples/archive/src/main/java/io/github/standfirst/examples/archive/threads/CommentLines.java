package io.github.standfirst.examples.archive.threads;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.json.StandfirstJson;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comments of lines, and puts those of one article together. */
public final class CommentLines {

    private CommentLines() {}

    /** The comments by article, in the order of the lines. */
    public static Map<ArticleId, List<Comment>> read(InputStream lines, ProblemLines problems) {
        Map<ArticleId, List<Comment>> comments = new LinkedHashMap<>();
        StandfirstJson.create()
                .comments()
                .onRefusal(problems::add)
                .readLines(
                        lines,
                        comment -> comments.computeIfAbsent(comment.article(), first -> new ArrayList<>())
                                .add(comment));
        return comments;
    }
}
