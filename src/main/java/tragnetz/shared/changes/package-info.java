/** What has changed in public records, read on from where one stood. */
@NullMarked
package tragnetz.shared.changes;

import org.jspecify.annotations.NullMarked;
