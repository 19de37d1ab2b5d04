CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('kominfo_analyst', 'kominfo_verifier', 'inspectorate_officer', 'inspectorate_chief', 'bkpsdm_officer', 'bawaslu_liaison', 'leadership', 'administrator', 'auditor');

-- CreateEnum
CREATE TYPE "EmployeeKind" AS ENUM ('PNS', 'CPNS', 'PPPK', 'PPPK_PARUH_WAKTU');

-- CreateEnum
CREATE TYPE "PositionBucket" AS ENUM ('JPT', 'ADMINISTRATOR', 'FUNGSIONAL', 'PELAKSANA', 'KEPALA_WILAYAH');

-- CreateEnum
CREATE TYPE "Platform" AS ENUM ('instagram', 'facebook', 'tiktok', 'x', 'youtube', 'threads', 'bluesky', 'mastodon', 'whatsapp', 'other');

-- CreateEnum
CREATE TYPE "Attribution" AS ENUM ('unattributed', 'self_declared', 'confirmed_by_superior', 'matched_by_officer', 'disputed', 'not_theirs', 'impersonating');

-- CreateEnum
CREATE TYPE "ReceiptHow" AS ENUM ('attended', 'acknowledged');

-- CreateEnum
CREATE TYPE "CandidateState" AS ENUM ('bakal_calon', 'terdaftar', 'calon', 'tidak_memenuhi_syarat', 'mundur', 'terpilih', 'kalah');

-- CreateEnum
CREATE TYPE "AliasKind" AS ENUM ('name', 'hashtag', 'phrase', 'account');

-- CreateEnum
CREATE TYPE "WatchedType" AS ENUM ('campaign', 'personal', 'official_government', 'party', 'volunteer', 'media', 'fan');

-- CreateEnum
CREATE TYPE "ActKind" AS ENUM ('post', 'share', 'quote', 'reply', 'comment', 'like', 'follow', 'photo');

-- CreateEnum
CREATE TYPE "FlagState" AS ENUM ('open', 'waiting', 'forwarded', 'dismissed', 'merged', 'not_theirs');

-- CreateEnum
CREATE TYPE "FlagOrigin" AS ENUM ('detection', 'report', 'officer', 'bawaslu');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('identity', 'summons', 'clarification', 'assessment', 'direction', 'referral', 'decision', 'approval', 'delivery', 'effective', 'appeal', 'closed');

-- CreateEnum
CREATE TYPE "CaseOrigin" AS ENUM ('flag', 'report', 'bawaslu');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "personKey" TEXT NOT NULL,
    "passwordHash" TEXT,
    "roles" "Role"[],
    "locale" TEXT NOT NULL DEFAULT 'id',
    "disabledAt" TIMESTAMPTZ(3),
    "lastSignInAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "device" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInThrottle" (
    "bucket" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "lastFailure" TIMESTAMPTZ(3) NOT NULL,
    "blockedTill" TIMESTAMPTZ(3),

    CONSTRAINT "SignInThrottle_pkey" PRIMARY KEY ("bucket")
);

-- CreateTable
CREATE TABLE "PasswordLink" (
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PasswordLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" UUID,
    "ord" INTEGER NOT NULL DEFAULT 0,
    "validFrom" DATE,
    "validTo" DATE,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Employee" (
    "id" UUID NOT NULL,
    "kind" "EmployeeKind" NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "bucket" "PositionBucket" NOT NULL,
    "rank" TEXT,
    "unitId" UUID NOT NULL,
    "activeTo" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Employee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmployeeNumber" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "validFrom" DATE,
    "validTo" DATE,
    "isCurrent" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "EmployeeNumber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "employeeId" UUID,
    "platform" "Platform" NOT NULL,
    "handle" TEXT NOT NULL,
    "handleKey" TEXT NOT NULL,
    "url" TEXT,
    "stableId" TEXT,
    "attribution" "Attribution" NOT NULL DEFAULT 'unattributed',
    "origin" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountHandle" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "handleKey" TEXT NOT NULL,
    "seenFrom" DATE,
    "seenTo" DATE,

    CONSTRAINT "AccountHandle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountProof" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "attribution" "Attribution" NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "evidenceId" UUID,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccountProof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IntegrityPact" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "electionId" UUID NOT NULL,
    "signedOn" DATE NOT NULL,
    "evidenceId" UUID,
    "byId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IntegrityPact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" UUID NOT NULL,
    "electionId" UUID,
    "heldOn" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "material" TEXT NOT NULL,
    "evidenceId" UUID,
    "byId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReminderUnit" (
    "reminderId" UUID NOT NULL,
    "unitId" UUID NOT NULL,

    CONSTRAINT "ReminderUnit_pkey" PRIMARY KEY ("reminderId","unitId")
);

-- CreateTable
CREATE TABLE "ReminderReceipt" (
    "reminderId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "how" "ReceiptHow" NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "ReminderReceipt_pkey" PRIMARY KEY ("reminderId","employeeId")
);

-- CreateTable
CREATE TABLE "Election" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "monitoringFrom" DATE NOT NULL,
    "monitoringTo" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Election_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ElectionStage" (
    "id" UUID NOT NULL,
    "electionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "source" TEXT,

    CONSTRAINT "ElectionStage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contest" (
    "id" UUID NOT NULL,
    "electionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "regionCode" TEXT NOT NULL,

    CONSTRAINT "Contest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Party" (
    "id" UUID NOT NULL,
    "number" INTEGER,
    "name" TEXT NOT NULL,
    "abbr" TEXT NOT NULL,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" UUID NOT NULL,
    "contestId" UUID NOT NULL,
    "partyId" UUID,
    "ballotNumber" INTEGER,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "runningMate" TEXT,
    "isEmptyBox" BOOLEAN NOT NULL DEFAULT false,
    "isIncumbent" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateStatus" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "state" "CandidateState" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "basis" TEXT NOT NULL,

    CONSTRAINT "CandidateStatus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateAlias" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "kind" "AliasKind" NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "CandidateAlias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WatchedAccount" (
    "id" UUID NOT NULL,
    "electionId" UUID NOT NULL,
    "candidateId" UUID,
    "platform" "Platform" NOT NULL,
    "handle" TEXT NOT NULL,
    "handleKey" TEXT NOT NULL,
    "url" TEXT,
    "type" "WatchedType" NOT NULL,
    "validFrom" DATE,
    "validTo" DATE,
    "basis" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WatchedAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "platform" "Platform" NOT NULL,
    "accountId" UUID NOT NULL,
    "authorHandle" TEXT NOT NULL,
    "act" "ActKind" NOT NULL,
    "itemId" TEXT,
    "url" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "hashtags" TEXT[],
    "mentions" TEXT[],
    "targetHandle" TEXT,
    "targetText" TEXT,
    "actAt" TIMESTAMPTZ(3),
    "firstSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "counts" JSONB,
    "missing" TEXT[],
    "collectorId" UUID,
    "runId" UUID,
    "detectedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sighting" (
    "id" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "runId" UUID,
    "byId" UUID,

    CONSTRAINT "Sighting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "originalName" TEXT NOT NULL,
    "takenInById" UUID,
    "takenInAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityEvidence" (
    "activityId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ActivityEvidence_pkey" PRIMARY KEY ("activityId","evidenceId")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "source" TEXT,
    "electionId" UUID,
    "state" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "runId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "targetId" UUID,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("runId","line")
);

-- CreateTable
CREATE TABLE "Flag" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "activityId" UUID NOT NULL,
    "electionId" UUID NOT NULL,
    "candidateId" UUID,
    "employeeId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "act" "ActKind" NOT NULL,
    "ruleCode" TEXT,
    "ruleClass" TEXT,
    "candidateState" "CandidateState",
    "rulebookId" UUID NOT NULL,
    "explanation" JSONB NOT NULL,
    "origin" "FlagOrigin" NOT NULL,
    "raisedById" UUID,
    "reporterNote" TEXT,
    "state" "FlagState" NOT NULL DEFAULT 'open',
    "firstKnownAt" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE NOT NULL,
    "waitUntil" DATE,
    "claimedById" UUID,
    "claimedTill" TIMESTAMPTZ(3),
    "caseId" UUID,
    "mergedIntoId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FlagDecision" (
    "id" UUID NOT NULL,
    "flagId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "reasonCode" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "fromState" "FlagState" NOT NULL,
    "toState" "FlagState" NOT NULL,
    "waitUntil" DATE,
    "caseId" UUID,
    "mergedIntoId" UUID,
    "undoesId" UUID,
    "byId" UUID NOT NULL,
    "byPerson" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FlagDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Case" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "serial" INTEGER NOT NULL,
    "employeeId" UUID NOT NULL,
    "electionId" UUID NOT NULL,
    "origin" "CaseOrigin" NOT NULL,
    "stage" "Stage" NOT NULL DEFAULT 'identity',
    "stageSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "firstKnownAt" TIMESTAMPTZ(3) NOT NULL,
    "rulebookId" UUID NOT NULL,
    "openedById" UUID NOT NULL,
    "actClass" TEXT,
    "ruleCode" TEXT,
    "classReason" TEXT,
    "assessmentRound" INTEGER NOT NULL DEFAULT 1,
    "finding" TEXT,
    "possibleCrime" BOOLEAN NOT NULL DEFAULT false,
    "proposedOutcome" TEXT,
    "proposedReason" TEXT,
    "closeProposedById" UUID,
    "closeProposedByPerson" TEXT,
    "closeProposedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "closingReason" TEXT,
    "closedById" UUID,
    "closedByPerson" TEXT,
    "closedAt" TIMESTAMPTZ(3),
    "nextDueOn" DATE,
    "nextTimer" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseNote" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Summons" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "letterDate" DATE NOT NULL,
    "hearingOn" DATE NOT NULL,
    "hearingTime" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "signerName" TEXT NOT NULL,
    "signerTitle" TEXT NOT NULL,
    "servedOn" DATE,
    "servedHow" TEXT,
    "documentId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Summons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Clarification" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "summonsId" UUID,
    "attendance" TEXT NOT NULL,
    "heldOn" DATE NOT NULL,
    "ownership" TEXT,
    "answers" JSONB NOT NULL DEFAULT '[]',
    "statement" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Clarification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClarificationEvidence" (
    "clarificationId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,

    CONSTRAINT "ClarificationEvidence_pkey" PRIMARY KEY ("clarificationId","evidenceId")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "assessorId" UUID NOT NULL,
    "assessorPerson" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "factors" TEXT[],
    "reasons" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Referral" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "authority" TEXT NOT NULL,
    "letterDate" DATE NOT NULL,
    "channel" TEXT NOT NULL,
    "ticket" TEXT,
    "documentId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "authority" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "receivedOn" DATE NOT NULL,
    "content" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "sanctionCode" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "deviationReason" TEXT,
    "draftedById" UUID NOT NULL,
    "draftedByPerson" TEXT NOT NULL,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approvedById" UUID,
    "approvedByPerson" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "rejectedReason" TEXT,
    "rejectedAt" TIMESTAMPTZ(3),
    "decreeNumber" TEXT,
    "decreeDate" DATE,
    "signerName" TEXT,
    "signerTitle" TEXT,
    "documentId" UUID,
    "receivedOn" DATE,
    "receivedHow" TEXT,
    "effectiveOn" DATE,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appeal" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "filedOn" DATE NOT NULL,
    "summary" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" TEXT,
    "decidedOn" DATE,
    "outcomeNote" TEXT,
    "decidedById" UUID,

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "serial" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "issuedById" UUID NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rulebook" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "activeFrom" DATE,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Rulebook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ViolationType" (
    "rulebookId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "titleId" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "verifiedBy" TEXT,
    "verifiedAt" DATE,
    "ord" INTEGER NOT NULL,

    CONSTRAINT "ViolationType_pkey" PRIMARY KEY ("rulebookId","code")
);

-- CreateTable
CREATE TABLE "Sanction" (
    "rulebookId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "titleId" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "kinds" "EmployeeKind"[],
    "basis" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "validFrom" DATE,
    "validTo" DATE,
    "isSuspended" BOOLEAN NOT NULL DEFAULT false,
    "months" INTEGER,
    "verifiedBy" TEXT,
    "verifiedAt" DATE,
    "ord" INTEGER NOT NULL,

    CONSTRAINT "Sanction_pkey" PRIMARY KEY ("rulebookId","code")
);

-- CreateTable
CREATE TABLE "Reason" (
    "rulebookId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "titleId" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,

    CONSTRAINT "Reason_pkey" PRIMARY KEY ("rulebookId","code")
);

-- CreateTable
CREATE TABLE "IntentFactor" (
    "rulebookId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "titleId" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,

    CONSTRAINT "IntentFactor_pkey" PRIMARY KEY ("rulebookId","code")
);

-- CreateTable
CREATE TABLE "Timer" (
    "rulebookId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "titleId" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "startsWith" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "verifiedBy" TEXT,
    "verifiedAt" DATE,
    "ord" INTEGER NOT NULL,

    CONSTRAINT "Timer_pkey" PRIMARY KEY ("rulebookId","code")
);

-- CreateTable
CREATE TABLE "CompetentOfficer" (
    "rulebookId" UUID NOT NULL,
    "bucket" "PositionBucket" NOT NULL,
    "level" TEXT NOT NULL,
    "titleId" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CompetentOfficer_pkey" PRIMARY KEY ("rulebookId","bucket","level")
);

-- CreateTable
CREATE TABLE "LegalBasis" (
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "gives" TEXT NOT NULL,
    "validFrom" DATE,
    "validTo" DATE,
    "replacedBy" TEXT,
    "source" TEXT NOT NULL,
    "verifiedBy" TEXT,
    "verifiedAt" DATE,
    "ord" INTEGER NOT NULL,

    CONSTRAINT "LegalBasis_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "NonWorkingDay" (
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "verifiedBy" TEXT,

    CONSTRAINT "NonWorkingDay_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "actorRoles" TEXT[],
    "event" TEXT NOT NULL,
    "subjectType" TEXT,
    "subjectId" TEXT,
    "caseId" UUID,
    "employeeId" UUID,
    "detail" JSONB NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "Deployment" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "officeName" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "zone" TEXT NOT NULL DEFAULT 'Asia/Jakarta',
    "week" INTEGER NOT NULL DEFAULT 5,
    "paper" TEXT NOT NULL DEFAULT 'A4',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Deployment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "key" TEXT NOT NULL,
    "actorId" UUID NOT NULL,
    "door" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Counter" (
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "Counter_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "User_personKey_idx" ON "User"("personKey");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_code_key" ON "Unit"("code");

-- CreateIndex
CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");

-- CreateIndex
CREATE INDEX "Employee_unitId_idx" ON "Employee"("unitId");

-- CreateIndex
CREATE INDEX "Employee_nameKey_idx" ON "Employee" USING GIN ("nameKey" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "EmployeeNumber_employeeId_idx" ON "EmployeeNumber"("employeeId");

-- CreateIndex
CREATE INDEX "EmployeeNumber_number_idx" ON "EmployeeNumber"("number");

-- CreateIndex
CREATE INDEX "Account_employeeId_idx" ON "Account"("employeeId");

-- CreateIndex
CREATE INDEX "Account_handleKey_idx" ON "Account" USING GIN ("handleKey" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Account_platform_handleKey_key" ON "Account"("platform", "handleKey");

-- CreateIndex
CREATE INDEX "AccountHandle_accountId_idx" ON "AccountHandle"("accountId");

-- CreateIndex
CREATE INDEX "AccountHandle_handleKey_idx" ON "AccountHandle"("handleKey");

-- CreateIndex
CREATE INDEX "AccountProof_accountId_idx" ON "AccountProof"("accountId");

-- CreateIndex
CREATE INDEX "IntegrityPact_electionId_idx" ON "IntegrityPact"("electionId");

-- CreateIndex
CREATE UNIQUE INDEX "IntegrityPact_employeeId_electionId_key" ON "IntegrityPact"("employeeId", "electionId");

-- CreateIndex
CREATE INDEX "ReminderReceipt_employeeId_idx" ON "ReminderReceipt"("employeeId");

-- CreateIndex
CREATE UNIQUE INDEX "Election_code_key" ON "Election"("code");

-- CreateIndex
CREATE INDEX "ElectionStage_electionId_idx" ON "ElectionStage"("electionId");

-- CreateIndex
CREATE UNIQUE INDEX "Contest_electionId_key_key" ON "Contest"("electionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Party_name_key" ON "Party"("name");

-- CreateIndex
CREATE INDEX "Candidate_nameKey_idx" ON "Candidate"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_contestId_partyId_ballotNumber_nameKey_key" ON "Candidate"("contestId", "partyId", "ballotNumber", "nameKey");

-- CreateIndex
CREATE INDEX "CandidateStatus_candidateId_idx" ON "CandidateStatus"("candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "CandidateAlias_candidateId_kind_value_key" ON "CandidateAlias"("candidateId", "kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "WatchedAccount_electionId_platform_handleKey_key" ON "WatchedAccount"("electionId", "platform", "handleKey");

-- CreateIndex
CREATE UNIQUE INDEX "Activity_dedupeKey_key" ON "Activity"("dedupeKey");

-- CreateIndex
CREATE INDEX "Activity_accountId_idx" ON "Activity"("accountId");

-- CreateIndex
CREATE INDEX "Activity_runId_idx" ON "Activity"("runId");

-- CreateIndex
CREATE INDEX "Activity_detectedAt_idx" ON "Activity"("detectedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Sighting_activityId_seenAt_source_key" ON "Sighting"("activityId", "seenAt", "source");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_sha256_key" ON "Evidence"("sha256");

-- CreateIndex
CREATE INDEX "ImportRun_kind_createdAt_idx" ON "ImportRun"("kind", "createdAt");

-- CreateIndex
CREATE INDEX "ImportRow_runId_outcome_idx" ON "ImportRow"("runId", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "Flag_number_key" ON "Flag"("number");

-- CreateIndex
CREATE INDEX "Flag_state_dueOn_id_idx" ON "Flag"("state", "dueOn", "id");

-- CreateIndex
CREATE INDEX "Flag_employeeId_idx" ON "Flag"("employeeId");

-- CreateIndex
CREATE INDEX "Flag_caseId_idx" ON "Flag"("caseId");

-- CreateIndex
CREATE INDEX "Flag_claimedById_idx" ON "Flag"("claimedById");

-- CreateIndex
CREATE UNIQUE INDEX "Flag_activityId_electionId_key" ON "Flag"("activityId", "electionId");

-- CreateIndex
CREATE UNIQUE INDEX "FlagDecision_undoesId_key" ON "FlagDecision"("undoesId");

-- CreateIndex
CREATE INDEX "FlagDecision_flagId_idx" ON "FlagDecision"("flagId");

-- CreateIndex
CREATE INDEX "FlagDecision_byId_at_idx" ON "FlagDecision"("byId", "at");

-- CreateIndex
CREATE INDEX "Case_stage_nextDueOn_id_idx" ON "Case"("stage", "nextDueOn", "id");

-- CreateIndex
CREATE INDEX "Case_employeeId_idx" ON "Case"("employeeId");

-- CreateIndex
CREATE INDEX "Case_electionId_idx" ON "Case"("electionId");

-- CreateIndex
CREATE UNIQUE INDEX "Case_year_serial_key" ON "Case"("year", "serial");

-- CreateIndex
CREATE INDEX "CaseNote_caseId_idx" ON "CaseNote"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Summons_documentId_key" ON "Summons"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "Summons_caseId_ordinal_key" ON "Summons"("caseId", "ordinal");

-- CreateIndex
CREATE INDEX "Clarification_caseId_idx" ON "Clarification"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_caseId_assessorPerson_key" ON "Assessment"("caseId", "assessorPerson");

-- CreateIndex
CREATE UNIQUE INDEX "Referral_documentId_key" ON "Referral"("documentId");

-- CreateIndex
CREATE INDEX "Referral_caseId_idx" ON "Referral"("caseId");

-- CreateIndex
CREATE INDEX "Recommendation_caseId_idx" ON "Recommendation"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_documentId_key" ON "Decision"("documentId");

-- CreateIndex
CREATE INDEX "Decision_caseId_idx" ON "Decision"("caseId");

-- CreateIndex
CREATE INDEX "Appeal_caseId_idx" ON "Appeal"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Document_number_key" ON "Document"("number");

-- CreateIndex
CREATE INDEX "Document_caseId_idx" ON "Document"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Document_year_serial_key" ON "Document"("year", "serial");

-- CreateIndex
CREATE UNIQUE INDEX "Rulebook_version_key" ON "Rulebook"("version");

-- CreateIndex
CREATE INDEX "AuditEntry_caseId_seq_idx" ON "AuditEntry"("caseId", "seq");

-- CreateIndex
CREATE INDEX "AuditEntry_employeeId_seq_idx" ON "AuditEntry"("employeeId", "seq");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_seq_idx" ON "AuditEntry"("actorId", "seq");

-- CreateIndex
CREATE INDEX "AuditEntry_event_seq_idx" ON "AuditEntry"("event", "seq");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordLink" ADD CONSTRAINT "PasswordLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Employee" ADD CONSTRAINT "Employee_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeNumber" ADD CONSTRAINT "EmployeeNumber_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountHandle" ADD CONSTRAINT "AccountHandle_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountProof" ADD CONSTRAINT "AccountProof_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountProof" ADD CONSTRAINT "AccountProof_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntegrityPact" ADD CONSTRAINT "IntegrityPact_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntegrityPact" ADD CONSTRAINT "IntegrityPact_electionId_fkey" FOREIGN KEY ("electionId") REFERENCES "Election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntegrityPact" ADD CONSTRAINT "IntegrityPact_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_electionId_fkey" FOREIGN KEY ("electionId") REFERENCES "Election"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderUnit" ADD CONSTRAINT "ReminderUnit_reminderId_fkey" FOREIGN KEY ("reminderId") REFERENCES "Reminder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderReceipt" ADD CONSTRAINT "ReminderReceipt_reminderId_fkey" FOREIGN KEY ("reminderId") REFERENCES "Reminder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderReceipt" ADD CONSTRAINT "ReminderReceipt_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ElectionStage" ADD CONSTRAINT "ElectionStage_electionId_fkey" FOREIGN KEY ("electionId") REFERENCES "Election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contest" ADD CONSTRAINT "Contest_electionId_fkey" FOREIGN KEY ("electionId") REFERENCES "Election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateStatus" ADD CONSTRAINT "CandidateStatus_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateAlias" ADD CONSTRAINT "CandidateAlias_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchedAccount" ADD CONSTRAINT "WatchedAccount_electionId_fkey" FOREIGN KEY ("electionId") REFERENCES "Election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchedAccount" ADD CONSTRAINT "WatchedAccount_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sighting" ADD CONSTRAINT "Sighting_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityEvidence" ADD CONSTRAINT "ActivityEvidence_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityEvidence" ADD CONSTRAINT "ActivityEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_electionId_fkey" FOREIGN KEY ("electionId") REFERENCES "Election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Flag"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FlagDecision" ADD CONSTRAINT "FlagDecision_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "Flag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_electionId_fkey" FOREIGN KEY ("electionId") REFERENCES "Election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Summons" ADD CONSTRAINT "Summons_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Summons" ADD CONSTRAINT "Summons_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clarification" ADD CONSTRAINT "Clarification_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clarification" ADD CONSTRAINT "Clarification_summonsId_fkey" FOREIGN KEY ("summonsId") REFERENCES "Summons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClarificationEvidence" ADD CONSTRAINT "ClarificationEvidence_clarificationId_fkey" FOREIGN KEY ("clarificationId") REFERENCES "Clarification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClarificationEvidence" ADD CONSTRAINT "ClarificationEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ViolationType" ADD CONSTRAINT "ViolationType_rulebookId_fkey" FOREIGN KEY ("rulebookId") REFERENCES "Rulebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sanction" ADD CONSTRAINT "Sanction_rulebookId_fkey" FOREIGN KEY ("rulebookId") REFERENCES "Rulebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reason" ADD CONSTRAINT "Reason_rulebookId_fkey" FOREIGN KEY ("rulebookId") REFERENCES "Rulebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntentFactor" ADD CONSTRAINT "IntentFactor_rulebookId_fkey" FOREIGN KEY ("rulebookId") REFERENCES "Rulebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Timer" ADD CONSTRAINT "Timer_rulebookId_fkey" FOREIGN KEY ("rulebookId") REFERENCES "Rulebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetentOfficer" ADD CONSTRAINT "CompetentOfficer_rulebookId_fkey" FOREIGN KEY ("rulebookId") REFERENCES "Rulebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

