package tragnetz.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A Java file as the compiler reads it. */
final class JavaTree {

    private static final JavaFileManager FILES = files();
    private static final List<String> PLAIN = List.of("-proc:none");

    private static final Map<Source, CompilationUnitTree> CACHE = new ConcurrentHashMap<>();

    private JavaTree() {}

    /** All nodes of that type, with the way down to them. */
    static List<TreePath> find(Source source, Class<? extends Tree> type) {
        List<TreePath> found = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (type.isInstance(tree)) {
                    found.add(new TreePath(getCurrentPath(), tree));
                }
                return super.scan(tree, nothing);
            }
        }.scan(new TreePath(CACHE.computeIfAbsent(source, JavaTree::parse)), null);
        return found;
    }

    static <T extends Tree> List<T> all(Source source, Class<T> type) {
        return find(source, type).stream().map(path -> type.cast(path.getLeaf())).toList();
    }

    /** With a class path every file would open each library again, in search of plug-ins. */
    private static JavaFileManager files() {
        StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        try {
            files.setLocation(StandardLocation.CLASS_PATH, List.of());
            files.setLocation(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static CompilationUnitTree parse(Source source) {
        JavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("memory:///" + source.path()), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return source.text();
                    }
                };
        JavacTask task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, FILES, null, PLAIN, null, List.of(file));
        try {
            return task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
