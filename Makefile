# Everything a person does with this repository; `make help` lists it.
# Needs: a JDK (17 or newer), Maven, Node 20 or newer. The rest is fetched into .tools and the usual caches.

MAVEN := .tools/apache-maven-3.9.16
MVN := $(MAVEN)/bin/mvn -B -ntp -f backend/pom.xml
JAR := backend/target/quarkus-app/quarkus-run.jar
PAGES := frontend/dist/index.html
MODULES := frontend/node_modules/.package-lock.json
NPM := cd frontend && npm run --silent

# Quick start and little memory before throughput: one collector thread, a heap that README names.
JAVA_FLAGS ?= -Xms96m -Xmx256m -XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData -XX:+ExitOnOutOfMemoryError
ARCHIVE := backend/target/classes.jsa
export MAVEN_OPTS ?= -Xmx900m

CHROMIUM ?= $(shell command -v chromium || command -v chromium-browser || command -v google-chrome)
export CHROMIUM

.PHONY: run dev test budget demo bench check-data postal-codes format build clean help lint test-pages test-server test-zones contract test-browser
.NOTPARALLEL:

run: $(JAR) $(ARCHIVE) ## build what is not built, start everything, say where it is (PORT, DATA, DEMO=0, TAGAYASU_ADMIN_EMAIL, TAGAYASU_ADMIN_PASSWORD)
	@exec java $(JAVA_FLAGS) -XX:SharedArchiveFile=$(ARCHIVE) -jar $(JAR)

build: $(JAR) ## build without starting

dev: $(MODULES) $(MAVEN) ## live reload of both sides: API on PORT (8080), pages on 5173
	@trap 'kill 0' INT TERM EXIT; (cd frontend && npm run dev) & $(MVN) -q quarkus:dev

test: lint test-pages budget test-server test-zones contract test-browser ## every check there is
	@echo "make test: all passed$(if $(CHROMIUM),, EXCEPT THE BROWSER TESTS, WHICH WERE SKIPPED: NO CHROMIUM HERE)"
	@grep -h 'Tests run:.*[0-9]$$' backend/target/tests.log | tail -1

lint: $(MODULES) $(MAVEN)
	$(MVN) -q spotless:check
	$(NPM) gen
	$(NPM) check

test-pages: $(MODULES)
	$(NPM) test

# How much the first page loads.
budget: $(PAGES)
	$(NPM) size

test-server: $(MAVEN) $(PAGES)
	@mkdir -p backend/target
	@bash -o pipefail -c '$(MVN) verify | tee backend/target/tests.log'
	@touch $(JAR)

# The day of the company in processes, and with a database, on the other side of the world and at home.
test-zones: $(MAVEN) $(PAGES)
	for zone in America/New_York Asia/Tokyo; do TZ=$$zone $(MVN) -q test -Dtest=DayCycleTest || exit 1; done

# The build has just written openapi.yaml from the code: what is committed must say the same.
contract: $(JAR)
	git diff --exit-code -- openapi.yaml

test-browser: $(JAR)
ifneq ($(CHROMIUM),)
	$(NPM) test:browser
	$(NPM) test:e2e
else ifdef CI
	@echo "no Chromium: the browser tests cannot run, and here they must"; exit 1
else
	@printf '\n%s\n\n' "==== BROWSER TESTS SKIPPED: no Chromium found (set CHROMIUM=/path/to/it) ===="
endif

format: $(MODULES) $(MAVEN) ## put every source file into the house style
	$(MVN) -q spotless:apply
	$(NPM) format

demo: $(JAR) $(ARCHIVE) ## like run, with the demo world made anew; refuses a data folder without one
	@exec java $(JAVA_FLAGS) -XX:SharedArchiveFile=$(ARCHIVE) -jar $(JAR) --new-demo

bench: $(JAR) $(ARCHIVE) ## figures beside their limits (builds its data set on the first run, takes a while)
	backend/src/bench/run

check-data: $(JAR) ## the product against real data: make check-data DATASETS=../shared/data
	backend/src/check/run "$(DATASETS)"

postal-codes: build ## carry a newer table of Japan Post: make postal-codes KEN_ALL=ken_all.zip
	java -cp 'backend/target/classes:backend/target/quarkus-app/lib/main/*' tagayasu.platform.postal.PostalTable \
	  "$(KEN_ALL)" backend/src/main/resources/text/postal_codes.gz

clean: ## remove what was built; data and tools stay
	rm -rf backend/target frontend/dist

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/:[^#]*## /\t/' | expand -t 14

# Maven in a version that Quarkus accepts, fetched by whichever Maven is there, from a folder without a pom.
$(MAVEN):
	@command -v java >/dev/null && command -v mvn >/dev/null && command -v npm >/dev/null \
	  || { echo "needs a JDK (17 or newer), Maven and Node 20 or newer"; exit 1; }
	cd / && mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
	  -Dartifact=org.apache.maven:apache-maven:3.9.16:tar.gz:bin -DoutputDirectory="$(CURDIR)/.tools" -Dmdep.overWriteReleases=true
	@touch $@

$(MODULES): frontend/package.json frontend/package-lock.json
	cd frontend && npm ci --no-audit --no-fund
	@touch $@

$(PAGES): $(MODULES) openapi.yaml $(shell find frontend/src frontend/public frontend/index.html frontend/*.ts -type f ! -path '*/gen/*' ! -name '*.gen.ts' 2>/dev/null)
	$(NPM) build
	@touch $@

# The build writes openapi.yaml anew; when its text is the same its time stays, or the pages would be built again.
$(JAR): $(MAVEN) $(PAGES) backend/pom.xml $(shell find backend/src/main -type f)
	@cp -p openapi.yaml backend/.openapi.before
	$(MVN) -q package -DskipTests; built=$$?; \
	  if cmp -s openapi.yaml backend/.openapi.before; then touch -r backend/.openapi.before openapi.yaml; fi; \
	  rm -f backend/.openapi.before; exit $$built
	@touch $@

# One start and stop in a folder of its own leaves the loaded classes, which takes a third off every later start.
$(ARCHIVE): $(JAR)
	@rm -rf $@ backend/target/rehearsal
	@DATA=backend/target/rehearsal PORT=0 java $(JAVA_FLAGS) -XX:ArchiveClassesAtExit=$@ -jar $(JAR) --rehearse >/dev/null 2>&1 || true
	@rm -rf backend/target/rehearsal; touch $@
