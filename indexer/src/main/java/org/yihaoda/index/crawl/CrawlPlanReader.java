package org.yihaoda.index.crawl;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a crawl's commented YAML file; all of its problems are told at once. */
public final class CrawlPlanReader {
    private static final Set<String> KEYS = Set.of("folder", "userAgent", "allowPrivate", "sources");
    private static final Pattern USER_AGENT = Pattern.compile("[A-Za-z_-]+[\\x20-\\x7e]*");

    private final List<String> problems = new ArrayList<>();

    /**
     * The plan that the file describes.
     *
     * @throws CrawlPlanException with every problem of the file
     */
    public CrawlPlan read(Path file) {
        JsonNode tree = parse(file);
        PlanNode root = new PlanNode("", tree, problems);
        root.allowOnly(KEYS);
        boolean allowPrivate = root.flag("allowPrivate", false);
        CrawlPlan plan = new CrawlPlan(folder(root, file), userAgent(root), allowPrivate, sources(tree, allowPrivate));
        if (!problems.isEmpty()) {
            throw new CrawlPlanException(file.toString(), problems);
        }
        return plan;
    }

    private JsonNode parse(Path file) {
        try {
            JsonNode tree = new YAMLMapper().readTree(Files.readString(file));
            if (tree.isObject()) {
                return tree;
            }
            problems.add("the file holds no settings by name: write them as in docs/howto/crawl-a-site.md");
        } catch (JacksonException e) {
            problems.add("line " + e.getLocation().getLineNr() + " is not YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            problems.add("the file cannot be read (" + e + "): check its name, permissions and encoding (UTF-8)");
        }
        // One problem that explains all; the missing keys of an unread file would only hide it.
        throw new CrawlPlanException(file.toString(), problems);
    }

    private Path folder(PlanNode root, Path file) {
        String written = root.required("folder", "name the folder to save into, relative to this file");
        try {
            return Objects.requireNonNull(file.toAbsolutePath().getParent())
                    .resolve(written)
                    .normalize();
        } catch (InvalidPathException e) {
            problems.add("folder is no folder's name: was '" + written + "' (" + e.getReason() + ")");
            return Path.of("");
        }
    }

    private String userAgent(PlanNode root) {
        String written =
                root.required("userAgent", "name the crawler and how to reach you: YihaodaBot/1.0 (+mailto:…)");
        if (!written.isEmpty() && !USER_AGENT.matcher(written).matches()) {
            problems.add("userAgent is no crawler's name: was '" + written
                    + "'; begin with letters and write plain ASCII, as in YihaodaBot/1.0 (+mailto:…)");
        }
        return written;
    }

    private List<CrawlSource> sources(JsonNode tree, boolean allowPrivate) {
        JsonNode listed = tree.path("sources");
        if (!listed.isArray() || listed.isEmpty()) {
            problems.add("sources holds no list: write one entry, beginning with -, for each column of a site");
            return List.of();
        }
        List<CrawlSource> sources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < listed.size(); i++) {
            String path = "sources[" + (i + 1) + "]";
            JsonNode each = listed.get(i);
            if (!each.isObject()) {
                problems.add(path + " holds no settings by name: was '" + each + "'; write name, lists and page");
                continue;
            }
            CrawlSource source = new SourceNode(new PlanNode(path + ".", each, problems), allowPrivate).source();
            if (!source.name().isEmpty() && !names.add(source.name())) {
                problems.add(path + ".name stands twice: was '" + source.name() + "'; give every source its own");
            }
            sources.add(source);
        }
        return sources;
    }
}
