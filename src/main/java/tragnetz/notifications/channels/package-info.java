@NullMarked
package tragnetz.notifications.channels;

import org.jspecify.annotations.NullMarked;
