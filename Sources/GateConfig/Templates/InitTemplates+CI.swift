import GateModel

extension InitTemplates {
    /// A GitHub workflow that judges pull requests and merge groups.
    ///
    /// Not pushes to the default branch: findings of a change alone, uploaded there, close the alerts about the rest.
    /// Builds the program of this version once and keeps it in the runner's cache.
    public static func githubWorkflow() -> String {
        """
        name: aiops-gate
        on:
          pull_request:
          merge_group:

        permissions:
          contents: read

        concurrency:
          group: aiops-gate-${{ github.ref }}
          cancel-in-progress: ${{ github.event_name == 'pull_request' }}

        jobs:
          gate:
            runs-on: ubuntu-latest
            timeout-minutes: 20
            permissions:
              contents: read
              security-events: write # for the findings under Security
            steps:
              - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
                with:
                  fetch-depth: 0 # the base of the change is in the history
                  persist-credentials: false
              - uses: actions/cache@5a3ec84eff668545956fd18022155c47e93e2684 # v4.2.3
                id: program
                with:
                  path: ~/.local/bin/aiops-gate
                  key: aiops-gate-\(ToolInfo.version)-${{ runner.os }}-${{ runner.arch }}
              - name: Install the libraries
                run: |
                  sudo apt-get update -qq
                  sudo apt-get install -y -qq --no-install-recommends libgit2-dev libpcre2-dev libtree-sitter-dev libyaml-dev
              - name: Build the program
                if: steps.program.outputs.cache-hit != 'true'
                run: |
                  git clone --quiet --depth 1 --branch v\(ToolInfo.version) \(ToolInfo.uri) "$RUNNER_TEMP/aiops-gate"
                  make -C "$RUNNER_TEMP/aiops-gate" install PREFIX="$HOME/.local"
              - name: Judge the change
                run: '"$HOME/.local/bin/aiops-gate" --sarif gate.sarif --markdown "$GITHUB_STEP_SUMMARY"'
              - name: Show the findings under Security
                # Needs code scanning, which private repositories have to buy; a fork may not write there.
                if: always() && hashFiles('gate.sarif') != '' && !github.event.pull_request.head.repo.fork
                continue-on-error: true
                uses: github/codeql-action/upload-sarif@v4
                with:
                  sarif_file: gate.sarif
                  category: aiops-gate

        """
    }

    /// A GitLab job that judges merge requests, and every line of the default branch for its Code Quality comparison.
    public static func gitlabJob() -> String {
        """
        # Included by .gitlab-ci.yml. An image of your own that has the program makes `before_script` needless.
        aiops-gate:
          stage: test
          image: swift:6.1-bookworm
          rules:
            - if: $CI_PIPELINE_SOURCE == "merge_request_event"
            - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
          variables:
            GIT_DEPTH: "0" # the base of the change is in the history
          before_script:
            - git clone --quiet --depth 1 --branch v\(ToolInfo.version) \(ToolInfo.uri) /tmp/aiops-gate
            - make -C /tmp/aiops-gate install
          script:
            - |
              scope=
              if [ -z "$CI_MERGE_REQUEST_IID" ]; then scope="--all --exit-zero"; fi
              aiops-gate $scope --junit gate-junit.xml --report gitlab-codequality=gate-codequality.json --sarif gate.sarif
          artifacts:
            when: always
            paths: [gate.sarif]
            reports:
              junit: gate-junit.xml
              codequality: gate-codequality.json

        """
    }
}
