/**
 * What the finder knows: a copy of everything public, kept beside the database and searched there.
 */
@NullMarked
package tragnetz.directory.entries;

import org.jspecify.annotations.NullMarked;
