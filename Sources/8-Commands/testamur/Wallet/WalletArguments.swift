public import ArgumentParser
public import WalletStore

// Words of the wallet that are arguments as they stand.
extension CardState.Word: ExpressibleByArgument {}
extension ShareForm: ExpressibleByArgument {}
