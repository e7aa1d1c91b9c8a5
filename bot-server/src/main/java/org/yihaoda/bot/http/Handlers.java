package org.yihaoda.bot.http;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;

/** What the routes lead to. */
record Handlers(
        RateLimiting limits,
        AskHandler ask,
        ConversationHandler conversations,
        SearchHandler search,
        DocumentHandler documents,
        SiteHandler sites,
        HealthHandler health,
        StaffDoor door,
        SessionHandler sessions,
        OpenIdHandler openId,
        AccountHandler accounts,
        AnswersHandler answers,
        AuditHandler audit,
        PrometheusMeterRegistry metrics,
        List<String> allowedOrigins) {}
