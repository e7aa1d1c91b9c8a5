/** HTTP: the list of routes, one handler for each resource, wire types, and the one place where failures end. */
@NullMarked
package org.yihaoda.bot.http;

import org.jspecify.annotations.NullMarked;
