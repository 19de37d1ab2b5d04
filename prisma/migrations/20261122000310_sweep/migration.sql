-- The daily sweep removes sign-ins and one-time links long after they ended; nothing refers to them.
GRANT DELETE ON "Session", "PasswordLink" TO netra_app;

-- Detection asks for what it has not read yet; that is a handful of rows among millions.
CREATE INDEX "Activity_not_detected" ON "Activity" ("id") WHERE "detectedAt" IS NULL;

-- The list of activities is read newest first.
CREATE INDEX "Activity_firstSeenAt_id_idx" ON "Activity" ("firstSeenAt" DESC, "id" DESC);
