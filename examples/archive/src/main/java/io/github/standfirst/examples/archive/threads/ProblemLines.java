package io.github.standfirst.examples.archive.threads;

import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.ThreadProblem;
import io.github.standfirst.examples.archive.terminal.TextOutput;
import io.github.standfirst.json.StandfirstJsonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Problems as lines of JSON: what, and the ids that it is about. */
public final class ProblemLines {

    /** A circle may be as long as the thread. */
    private static final int MAX_IDS = 100;

    private final TextOutput out;
    private boolean any;

    /** Prints problems as they are found. */
    public ProblemLines(TextOutput out) {
        this.out = out;
    }

    /** Answers whether there was one. */
    public boolean any() {
        return any;
    }

    /** A line that is no comment. */
    void add(StandfirstJsonException refusal) {
        ObjectNode json = problem("unreadable");
        json.put("line", refusal.line());
        json.put("pointer", refusal.pointer());
        json.put("message", refusal.getMessage());
        print(json);
    }

    /** Something that is wrong with a thread. */
    void add(ThreadProblem problem) {
        if (problem instanceof ThreadProblem.Orphan orphan) {
            print(about("orphan", orphan.id()).put("missing", orphan.missing().value()));
        } else if (problem instanceof ThreadProblem.SelfParent self) {
            print(about("self-parent", self.id()));
        } else if (problem instanceof ThreadProblem.Cycle cycle) {
            ObjectNode json = problem("cycle");
            ArrayNode ids = json.putArray("ids");
            cycle.ids().stream().limit(MAX_IDS).forEach(id -> ids.add(id.value()));
            print(json.put("comments", cycle.ids().size()));
        } else if (problem instanceof ThreadProblem.Duplicate duplicate) {
            print(about("duplicate", duplicate.id()));
        } else if (problem instanceof ThreadProblem.OtherArticle other) {
            print(about("other-article", other.id())
                    .put("article", other.article().value()));
        } else if (problem instanceof ThreadProblem.OlderThanParent older) {
            print(about("older-than-parent", older.id())
                    .put("parent", older.parent().value()));
        } else {
            throw new AssertionError(problem);
        }
    }

    /** A thread that cannot be made at all. */
    void addRefused(String name, CommentId id) {
        print(about(name, id));
    }

    private static ObjectNode about(String name, CommentId id) {
        return problem(name).put("id", id.value());
    }

    private static ObjectNode problem(String name) {
        return JsonNodeFactory.instance.objectNode().put("problem", name);
    }

    private void print(ObjectNode json) {
        any = true;
        out.printJson(json.toString());
    }
}
