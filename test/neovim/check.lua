-- A second client: Neovim's own, as Debian ships it (0.7) and set up as docs/editors/neovim.md says, opens a
-- plan, shows its problems, completes and renames. Run by `npm run test:neovim`; ends with 1, and says why,
-- where anything is missing or fails.

-- What the server must offer. Whatever it offers is asked for, too.
local required = {
  'codeActionProvider',
  'codeLensProvider',
  'completionProvider',
  'definitionProvider',
  'documentFormattingProvider',
  'documentHighlightProvider',
  'documentLinkProvider',
  'documentRangeFormattingProvider',
  'documentSymbolProvider',
  'foldingRangeProvider',
  'hoverProvider',
  'inlayHintProvider',
  'referencesProvider',
  'renameProvider',
  'selectionRangeProvider',
  'semanticTokensProvider',
  'workspaceSymbolProvider',
}

local root = vim.fn.getcwd()
local folder = vim.fn.tempname()
local file = folder .. '/northbridge.plan.yaml'
local patience = 20000

local function say(text)
  io.stdout:write(text .. '\n')
end

-- The line and column, from zero, at which the first of some words begins.
local function find(buffer, words)
  for line, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, true)) do
    local column = text:find(words, 1, true)
    if column then
      return line - 1, column - 1
    end
  end
  error('The plan has no ' .. words)
end

local function wait(what, condition)
  assert(vim.wait(patience, condition, 20), 'Waited in vain for ' .. what)
end

local function text_of(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), '\n')
end

local function problem_at(buffer, code, line)
  for _, problem in ipairs(vim.diagnostic.get(buffer)) do
    local data = problem.code or vim.tbl_get(problem, 'user_data', 'lsp', 'code')
    if data == code and problem.lnum == line then
      return problem
    end
  end
end

local function request(client, buffer, method, params)
  local answer, failure = client.request_sync(method, params, patience, buffer)
  assert(answer, method .. ' was not answered: ' .. tostring(failure))
  assert(not answer.err, method .. ' failed: ' .. vim.inspect(answer.err))
  return answer.result
end

-- Runs the configuration of the page that is for this version, with the path of this checkout; each is read.
local function set_up()
  local page = table.concat(vim.fn.readfile(root .. '/docs/editors/neovim.md'), '\n')
  local blocks = {}
  for code in page:gmatch('```lua\n(.-)\n```') do
    local own = code:gsub('/path/to/golden%-thread', (root:gsub('%%', '%%%%')))
    table.insert(blocks, assert(loadstring(own, 'docs/editors/neovim.md')))
  end
  assert(#blocks == 2, 'The page has ' .. #blocks .. ' configurations')
  blocks[vim.fn.has('nvim-0.11') == 1 and 2 or 1]()
end

local function clients()
  return (vim.lsp.get_clients or vim.lsp.get_active_clients)()
end

local function open()
  set_up()
  vim.fn.mkdir(folder, 'p')
  vim.fn.writefile(vim.fn.readfile(root .. '/samples/northbridge-2026.plan.yaml'), file)
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  wait('the server to start', function()
    return clients()[1] and clients()[1].initialized
  end)
  local client = clients()[1]
  assert(vim.lsp.buf_is_attached(buffer, client.id), 'The plan is not told to the server')
  vim.cmd('split ' .. vim.fn.fnameescape(folder .. '/golden-thread.yaml'))
  assert(vim.lsp.buf_is_attached(0, client.id), 'The lists beside a plan are not told to its server')
  vim.cmd('close')
  return client, buffer
end

-- Puts a wrong link in the place of the first ones: the line, and what stood there.
local function break_link(buffer)
  local line = find(buffer, '        links: [')
  local sound = vim.api.nvim_buf_get_lines(buffer, line, line + 1, true)[1]
  vim.api.nvim_buf_set_lines(buffer, line, line + 1, true, { '        links: [ZZ99]' })
  wait('a problem', function()
    return problem_at(buffer, 'links/unknown-source', line)
  end)
  return line, sound
end

-- A wrong link is shown as a problem where it stands, and is gone when it is taken back.
local function shows_problems(buffer)
  local line, sound = break_link(buffer)
  local problem = problem_at(buffer, 'links/unknown-source', line)
  assert(problem.col == 16, 'The problem begins at column ' .. problem.col)
  assert(problem.message:find('ZZ99', 1, true), 'The problem says: ' .. problem.message)
  vim.api.nvim_buf_set_lines(buffer, line, line + 1, true, { sound })
  wait('the problem to go', function()
    return not problem_at(buffer, 'links/unknown-source', line)
  end)
end

-- A setting counts as soon as it is told.
local function takes_settings(client, buffer)
  local line, sound = break_link(buffer)
  client.config.settings.goldenThread.severities = { ['links/unknown-source'] = 'off' }
  client.notify('workspace/didChangeConfiguration', { settings = client.config.settings })
  wait('the setting', function()
    return not problem_at(buffer, 'links/unknown-source', line)
  end)
  vim.api.nvim_buf_set_lines(buffer, line, line + 1, true, { sound })
end

-- The codes of the list of sources are offered in a link, and one that is taken is in the text.
local function completes(client, buffer)
  local line = find(buffer, '        links: [')
  local sound = vim.api.nvim_buf_get_lines(buffer, line, line + 1, true)[1]
  vim.api.nvim_buf_set_lines(buffer, line, line + 1, true, { '        links: []' })
  vim.api.nvim_win_set_cursor(0, { line + 1, 16 })
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local result = request(client, buffer, 'textDocument/completion', params)
  local items = vim.lsp.util.extract_completion_items(result)
  local source = vim.tbl_filter(function(item)
    return item.label == 'BAU'
  end, items)[1]
  assert(source, 'Completion does not offer BAU, of ' .. #items .. ' items')
  if source.textEdit then
    vim.lsp.util.apply_text_edits({ source.textEdit }, buffer, client.offset_encoding)
  else
    vim.api.nvim_buf_set_text(buffer, line, 16, line, 16, { source.insertText or source.label })
  end
  local now = vim.api.nvim_buf_get_lines(buffer, line, line + 1, true)[1]
  assert(now == '        links: [BAU]', 'Completion makes: ' .. now)
  vim.api.nvim_buf_set_lines(buffer, line, line + 1, true, { sound })
end

-- A ref is another where it stands and wherever it is named.
local function renames(buffer, old, new)
  local _, before = text_of(buffer):gsub('%f[%w]' .. old .. '%f[%W]', '')
  assert(before > 1, old .. ' is named nowhere')
  local line, column = find(buffer, '- ref: ' .. old)
  vim.api.nvim_win_set_cursor(0, { line + 1, column + #'- ref: ' })
  vim.lsp.buf.rename(new)
  wait(old .. ' to become ' .. new, function()
    local _, after = text_of(buffer):gsub('%f[%w]' .. new .. '%f[%W]', '')
    return after == before
  end)
  assert(not text_of(buffer):find('%f[%w]' .. old .. '%f[%W]'), old .. ' is left somewhere')
end

-- All that the server offers, asked for once; nothing may fail.
local function answers_all(client, buffer)
  local line, column = find(buffer, '- ref: ')
  vim.api.nvim_win_set_cursor(0, { line + 1, column + 8 })
  local here = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local document = { textDocument = here.textDocument }
  local options = { tabSize = 2, insertSpaces = true }
  local range = { start = { line = line, character = 0 }, ['end'] = { line = line + 5, character = 0 } }
  local function with(...)
    return vim.tbl_extend('force', ...)
  end
  local ranged = with(document, { range = range })
  local asks = {
    codeActionProvider = { 'codeAction', with(ranged, { context = { diagnostics = {} } }) },
    codeLensProvider = { 'codeLens', document },
    completionProvider = { 'completion', here },
    diagnosticProvider = { 'diagnostic', document },
    definitionProvider = { 'definition', here },
    documentFormattingProvider = { 'formatting', with(document, { options = options }) },
    documentHighlightProvider = { 'documentHighlight', here },
    documentLinkProvider = { 'documentLink', document },
    documentOnTypeFormattingProvider = { 'onTypeFormatting', with(here, { ch = '\n', options = options }) },
    documentRangeFormattingProvider = { 'rangeFormatting', with(ranged, { options = options }) },
    documentSymbolProvider = { 'documentSymbol', document },
    foldingRangeProvider = { 'foldingRange', document },
    hoverProvider = { 'hover', here },
    inlayHintProvider = { 'inlayHint', ranged },
    referencesProvider = { 'references', with(here, { context = { includeDeclaration = true } }) },
    renameProvider = { 'rename', with(here, { newName = 'FD77' }) },
    selectionRangeProvider = { 'selectionRange', with(document, { positions = { here.position } }) },
    semanticTokensProvider = { 'semanticTokens/full', document },
    workspaceSymbolProvider = { '/symbol', { query = 'c' } },
  }
  for name, offered in pairs(client.server_capabilities) do
    if name:find('Provider$') and offered and name ~= 'executeCommandProvider' then
      local ask = assert(asks[name], 'Nothing here asks for ' .. name)
      local method, params = unpack(ask)
      method = method:find('^/') and 'workspace' .. method or 'textDocument/' .. method
      assert(request(client, buffer, method, params) ~= vim.NIL, method .. ' has nothing to say')
    end
  end
end

local function check()
  local client, buffer = open()
  local missing = vim.tbl_filter(function(name)
    return not client.server_capabilities[name]
  end, required)
  shows_problems(buffer)
  say('shows problems')
  takes_settings(client, buffer)
  say('takes settings')
  answers_all(client, buffer)
  say('answers all that it offers')
  assert(#missing == 0, 'The server does not offer ' .. table.concat(missing, ', '))
  completes(client, buffer)
  say('completes')
  renames(buffer, 'FD1', 'FD77')
  say('renames')
  vim.lsp.stop_client(client.id)
  wait('the server to end', function()
    return client.is_stopped()
  end)
end

local succeeded, failure = xpcall(check, debug.traceback)
vim.fn.delete(folder, 'rf')
if succeeded then
  say('Neovim: 5 passed, 0 failed')
  vim.cmd('quitall!')
else
  say('Neovim: ' .. failure)
  vim.cmd('cquit 1')
end
