;;; check.el --- The language server in Emacs, set up as docs/editors/emacs.md says  -*- lexical-binding: t -*-

;; Run by `npm run test:emacs'; ends with 1, and says why, where anything is missing or fails.

;;; Code:

(require 'cl-lib)

(defconst check-root (expand-file-name default-directory))
(defconst check-folder (file-name-as-directory (make-temp-file "golden-thread-" t)))
(defconst check-file (concat check-folder "northbridge.plan.yaml"))
(defconst check-patience 20)
(defvar check-passed 0)

;; Debian's packages are found here; elsewhere Eglot is a part of Emacs, or the user's own package.
(package-initialize)

(defun check-page-code ()
  "The code on the page, with the path of this checkout in it."
  (with-temp-buffer
    (insert-file-contents (concat check-root "docs/editors/emacs.md"))
    (re-search-forward "^```elisp\n\\(\\(?:.*\n\\)*?\\)```$")
    (string-replace "/path/to/golden-thread/" check-root (match-string 1))))

(defun check-wait (what condition)
  "Let messages come in until CONDITION returns something, and return that.
WHAT is named where it never does."
  (let ((ends (time-add nil check-patience))
        found)
    (while (not (setq found (funcall condition)))
      (when (time-less-p ends nil) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))
    found))

(defun check-goto (words)
  "Go behind the first WORDS of the plan."
  (goto-char (point-min))
  (search-forward words))

(defun check-write (text)
  "Put TEXT in the place of what the last search found, and send it."
  (replace-match text t t)
  (let ((inhibit-message t)) (save-buffer)))

(defun check-problem (words)
  "The problem of the plan that says WORDS."
  (cl-find-if (lambda (one) (string-search words (flymake-diagnostic-text one)))
              (flymake-diagnostics)))

(defun check-opens ()
  (find-file check-file)
  (cl-assert (eq major-mode 'golden-thread-mode))
  ;; `eglot-ensure' waits for the end of a command, and there are none here.
  (run-hooks 'post-command-hook)
  (check-wait "the server" #'eglot-managed-p)
  (flymake-start))

(defun check-shows-problems ()
  (check-goto "links: [")
  (re-search-forward "[^]]+")
  (let ((sound (match-string 0)))
    (check-write "ZZ99")
    (let ((problem (check-wait "a problem" (lambda () (check-problem "ZZ99")))))
      (cl-assert (equal "ZZ99" (buffer-substring (flymake-diagnostic-beg problem)
                                                 (flymake-diagnostic-end problem)))))
    (check-goto "ZZ99")
    (check-write sound)
    (check-wait "the problem to go" (lambda () (not (check-problem "ZZ99"))))))

(defun check-takes-settings ()
  (check-goto "links: [")
  (re-search-forward "[^]]+")
  (let ((sound (match-string 0)))
    (check-write "ZZ99")
    (check-wait "a problem" (lambda () (check-problem "ZZ99")))
    (setq-default eglot-workspace-configuration
                  '(:goldenThread (:severities (:links/unknown-source "off"))))
    (eglot-signal-didChangeConfiguration (eglot-current-server))
    (check-wait "the setting" (lambda () (not (check-problem "ZZ99"))))
    (check-goto "ZZ99")
    (check-write sound)))

(defun check-tells-what-is-meant ()
  (check-goto "links: [")
  (let ((told (check-wait "a hover"
                          (lambda ()
                            (let (text)
                              (eglot-hover-eldoc-function (lambda (said &rest _) (setq text said)))
                              (with-timeout (2) (while (not text) (accept-process-output nil 0.05)))
                              text)))))
    (cl-assert (string-search "Answered by" told) t "The hover says: %s" told)))

(defun check-completes ()
  (check-goto "links: [")
  (let* ((offer (eglot-completion-at-point))
         (all (all-completions "" (nth 2 offer))))
    (cl-assert (member "BAU" all) t "Completion does not offer BAU, of %d" (length all))))

(defun check-renames ()
  (check-goto "- ref: FD1")
  (backward-char)
  (let ((before (how-many "\\_<FD1\\_>" (point-min) (point-max))))
    (cl-assert (> before 1))
    (eglot-rename "FD77")
    (cl-assert (= 0 (how-many "\\_<FD1\\_>" (point-min) (point-max))))
    (cl-assert (= before (how-many "\\_<FD77\\_>" (point-min) (point-max))))))

(defun check-formats ()
  (check-goto "links: [")
  (insert "  ")
  (eglot-format-buffer)
  (check-goto "links: [")
  (cl-assert (not (eq ?\s (char-after)))))

(defun check-all ()
  (copy-file (concat check-root "samples/northbridge-2026.plan.yaml") check-file)
  (with-temp-buffer
    (insert (check-page-code))
    (eval-buffer))
  (dolist (step '(check-opens
                  check-shows-problems
                  check-takes-settings
                  check-tells-what-is-meant
                  check-completes
                  check-renames
                  check-formats))
    (funcall step)
    (setq check-passed (1+ check-passed))
    (message "%s" (string-remove-prefix "check-" (symbol-name step))))
  (let ((server (eglot-current-server)))
    (eglot-shutdown server)))

(let ((failure (condition-case error
                   (progn (check-all) nil)
                 (error error))))
  (delete-directory check-folder t)
  (if failure
      (progn (message "Emacs: %s" (error-message-string failure))
             (kill-emacs 1))
    (message "Emacs: %d passed, 0 failed" check-passed)))

;;; check.el ends here
