@NullMarked
package tragnetz.notifications.notices;

import org.jspecify.annotations.NullMarked;
