import HanjiCommands

Hanji.start()
