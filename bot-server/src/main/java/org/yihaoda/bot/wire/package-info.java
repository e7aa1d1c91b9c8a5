/** The JSON that travels, as the OpenAPI contract describes it; made from domain types, never used as such. */
@NullMarked
package org.yihaoda.bot.wire;

import org.jspecify.annotations.NullMarked;
